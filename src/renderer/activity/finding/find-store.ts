import { create } from 'zustand'
import type { JobOutcome } from '#shared/purge/job-outcome.ts'
import { call } from '../../state/call.ts'
import { useJobs } from '../../state/jobs-store.ts'
import { valueOrReport } from '../../state/problem-store.ts'
import { useActivity } from '../activity-store.ts'
import { daySpan } from './day-span.ts'

const page = 50

export interface Wanted {
  readonly text: string
  readonly accountId: string | null
  /** As a date field has it, `2026-11-25`; empty for any. */
  readonly day: string
  readonly outcome: JobOutcome | null
}

export interface Found {
  readonly id: string
  readonly createdAt: number
  /** URLs that hold the text; null where no text was searched. */
  readonly matches: number | null
}

interface FindState extends Wanted {
  /** What was found for what is wanted now or was a moment ago; null while nothing is searched. */
  readonly found: readonly Found[] | null
  readonly hasOlder: boolean
  readonly reset: () => void
}

const nothing: Wanted = { text: '', accountId: null, day: '', outcome: null }
const start = { ...nothing, found: null, hasOlder: false }

/** What Activity is searched for, and what was found. */
export const useFind = create<FindState>((set) => ({ ...start, reset: () => set(start) }))

function isWanted({ text, accountId, day, outcome }: Wanted): boolean {
  return text.trim() !== '' || accountId !== null || daySpan(day) !== null || outcome !== null
}

let asking = false
let askAgain = false

/** Searches while the person types: one question at a time, and the last one is always asked. */
export async function find(change: Partial<Wanted> = {}): Promise<void> {
  useFind.setState(change)
  // The URLs of each job are shown by the new text, whatever was searched among them before.
  if (change.text !== undefined) useActivity.getState().reset()
  askAgain = true
  if (asking) return
  asking = true
  while (askAgain) {
    askAgain = false
    await ask(null)
  }
  asking = false
}

/** Those before the oldest that was found. */
export async function findOlder(): Promise<void> {
  const { found } = useFind.getState()
  await ask(found?.at(-1)?.createdAt ?? null)
}

/** The main process makes ready for searching while the person only begins to. */
export function prepareSearch(): void {
  void call((desk) => desk.jobs.search({ ...queryOf({ ...nothing, text: '-' }), before: null, limit: 1 }))
}

export function endSearch(): void {
  useFind.getState().reset()
}

async function ask(before: number | null): Promise<void> {
  const wanted = useFind.getState()
  if (!isWanted(wanted)) return useFind.setState({ found: null, hasOlder: false })
  const query = { ...queryOf(wanted), before, limit: page }
  const answer = valueOrReport(await call((desk) => desk.jobs.search(query)))
  // What was found for something else is wrong by now, also where the search was ended meanwhile.
  if (answer === null || !isSame(wanted, useFind.getState())) return
  useJobs.getState().apply(answer.found.map(({ job }) => job))
  const now = answer.found.map(({ job, matches }) => ({ id: job.id, createdAt: job.createdAt, matches }))
  const earlier = before === null ? [] : (useFind.getState().found ?? [])
  useFind.setState({ found: [...earlier, ...now], hasOlder: answer.hasOlder })
}

function isSame(one: Wanted, other: Wanted): boolean {
  const keys = ['text', 'accountId', 'day', 'outcome'] as const
  return keys.every((key) => one[key] === other[key])
}

function queryOf({ text, accountId, day, outcome }: Wanted) {
  const span = daySpan(day)
  return { text: text.trim(), accountId, outcome, from: span?.from ?? null, to: span?.to ?? null }
}
