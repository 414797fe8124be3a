import { create } from 'zustand'
import type { JobView } from '#shared/ipc/views.ts'
import { call } from './call.ts'
import { valueOrReport } from './problem-store.ts'

const page = 50

interface JobsState {
  /** Newest first; a list that main is still taking in (`collecting`) is not among them. */
  readonly jobs: readonly JobView[]
  readonly loaded: boolean
  readonly hasOlder: boolean
  /** Takes in what main told: a job that is known is replaced, a new one comes to its place. */
  readonly apply: (changed: readonly JobView[]) => void
  readonly reset: () => void
}

const nothing = { jobs: [], loaded: false, hasOlder: false }

/** The jobs as main last told them, live. */
export const useJobs = create<JobsState>((set) => ({
  ...nothing,
  apply: (changed) => set(({ jobs }) => ({ jobs: merged(jobs, changed) })),
  reset: () => set(nothing),
}))

function merged(jobs: readonly JobView[], changed: readonly JobView[]): readonly JobView[] {
  const byId = new Map(jobs.map((job) => [job.id, job]))
  for (const job of changed) byId.set(job.id, job)
  return [...byId.values()]
    .filter((job) => job.state !== 'collecting')
    .toSorted((a, b) => b.createdAt - a.createdAt || a.id.localeCompare(b.id))
}

/** Loads the newest jobs, or with some loaded those before the oldest. */
export async function loadJobs(): Promise<void> {
  const { jobs, loaded, apply } = useJobs.getState()
  const before = loaded ? (jobs.at(-1)?.createdAt ?? null) : null
  const answer = valueOrReport(await call((desk) => desk.jobs.list({ before, limit: page })))
  if (!answer) return
  apply(answer.jobs)
  useJobs.setState({ loaded: true, hasOlder: answer.jobs.length === page })
}

/** Takes in one job that is not in the list, such as one chosen by its id. */
export async function findJob(jobId: string): Promise<void> {
  const answer = valueOrReport(await call((desk) => desk.jobs.find({ jobId })))
  if (answer?.job) useJobs.getState().apply([answer.job])
}

/** Jobs that send or watch now, for the badge beside Activity. */
export function useRunningJobs(): number {
  return useJobs(({ jobs }) => jobs.filter(({ state }) => state === 'running').length)
}
