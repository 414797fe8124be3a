import type { HandlersOf } from '#shared/ipc/handlers.ts'
import type { BegunJournal } from './journal/begin.ts'
import type { Readable } from './journal/journal.ts'
import type { Reading } from './journal/reads/table.ts'
import { jobCalls } from './purge/calls.ts'
import type { PurgeEngine } from './purge/engine.ts'
import { closedJobCalls, readOnlyJobCalls } from './purge/reading-calls.ts'

interface JobCallsParts {
  readonly engine: PurgeEngine | null
  readonly reader: Readable | null
  readonly reading: Reading | null
  readonly searching: Reading | null
  readonly now: () => number
}

/** The calls of jobs: whole where this copy of the app writes the journal, reading alone or refused elsewhere. */
export function callsOfJobs({ engine, reader, reading, searching, now }: JobCallsParts): HandlersOf<'jobs'> {
  if (engine) return jobCalls(engine)
  return reader && reading && searching
    ? readOnlyJobCalls(reader, reading, searching, now)
    : closedJobCalls('journal-unavailable')
}

/** A copy of the app that may only read shows the same as the one that writes; null where nothing can be read. */
export function readerOf(begun: BegunJournal): Readable | null {
  if (begun.kind === 'writing') return begun.journal
  return begun.kind === 'reading' ? begun.reader : null
}
