import { create } from 'zustand'
import type { JobView } from '#shared/ipc/views.ts'
import { call } from './call.ts'
import { valueOrReport } from './problem-store.ts'

const page = 50

interface JobsState {
  /**
   * Newest first; a list that main is still taking in (`collecting`) is not among them. One that was searched for may be
   * older than those loaded.
   */
  readonly jobs: readonly JobView[]
  readonly loaded: boolean
  readonly hasOlder: boolean
  /** All jobs begun since then are there; null while none was loaded. */
  readonly since: number | null
  /** Takes in what main told: a job that is known is replaced, a new one comes to its place. */
  readonly apply: (changed: readonly JobView[]) => void
  readonly reset: () => void
}

const nothing = { jobs: [], loaded: false, hasOlder: false, since: null }

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
  const { since, apply } = useJobs.getState()
  const given = await call((desk) => desk.jobs.list({ before: since, limit: page }))
  // At the start a notice says of the history itself what is wrong with it.
  if (!given.ok && given.error.code === 'journal-unavailable' && since === null) return
  const answer = valueOrReport(given)
  if (!answer) return
  apply(answer.jobs)
  const oldest = answer.jobs.at(-1)?.createdAt ?? since
  useJobs.setState({ loaded: true, hasOlder: answer.jobs.length === page, since: oldest })
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
