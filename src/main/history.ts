import type { HandlersOf } from '#shared/ipc/handlers.ts'
import type { Report } from './app/log.ts'
import { backUpDaily } from './back-up-daily.ts'
import { backUp } from './journal/backup.ts'
import type { BegunJournal } from './journal/begin.ts'
import { findBackup } from './journal/find-backup.ts'
import type { Journal, Readable } from './journal/journal.ts'
import { patientReading } from './journal/reads/patient-reading.ts'
import { ReadingThread } from './journal/reads/reading-thread.ts'
import type { Reading } from './journal/reads/table.ts'
import { jobCalls } from './purge/calls.ts'
import { systemClock } from './purge/clock.ts'
import type { PurgeEngine } from './purge/engine.ts'
import { closedJobCalls, readOnlyJobCalls } from './purge/reading-calls.ts'

export interface HistoryParts {
  /** The journal's file. */
  readonly file: string
  /** The path of the thread that reads the journal beside main. */
  readonly readsScript: string
  readonly createEngine: (journal: Journal, reading: Reading, searching: Reading) => PurgeEngine
  readonly now: () => number
  readonly report: Report
}

/** The journal and all that stands on it; another takes its place as a whole when a copy is put back. */
export interface History {
  readonly begun: BegunJournal
  /** Null where nothing can be read. */
  readonly reader: Readable | null
  /** Null where nothing can be written. */
  readonly engine: PurgeEngine | null
  readonly calls: HandlersOf<'jobs'>
  /** Lets what is left over go on. */
  start(): void
  /** Ends cleanly within a moment. */
  close(): Promise<void>
}

export function historyOf(begun: BegunJournal, parts: HistoryParts): History {
  const reader = readerOf(begun)
  if (reader === null) return closedHistory(begun)
  const [reading, searching] = [readingOf(reader, parts), readingOf(reader, parts)]
  const engine = begun.kind === 'writing' ? parts.createEngine(begun.journal, reading, searching) : null
  let endBackups: (() => void) | null = null
  return {
    begun,
    reader,
    engine,
    calls: engine ? jobCalls(engine) : readOnlyJobCalls(reader, reading, searching, parts.now),
    start: () => {
      if (engine === null) return
      engine.start()
      endBackups = keepBackups(parts)
    },
    close: async () => {
      endBackups?.()
      await Promise.all([reading.close(), searching.close()])
      await engine?.close()
    },
  }
}

function closedHistory(begun: BegunJournal): History {
  return {
    begun,
    reader: null,
    engine: null,
    calls: closedJobCalls('journal-unavailable'),
    start: () => undefined,
    close: () => Promise.resolve(),
  }
}

function keepBackups({ file, readsScript, report }: HistoryParts): () => void {
  return backUpDaily({
    clock: systemClock,
    lastAt: () => findBackup(file)?.madeAt ?? null,
    make: async () => {
      const thread = new ReadingThread(readsScript, file)
      try {
        await backUp(file, (target) => thread.ask('copy', target))
      } finally {
        await thread.close()
      }
    },
    report: (error) => report('The history could not be copied', error),
  })
}

function readingOf(journal: Readable, { readsScript, file, report }: HistoryParts): Reading {
  const thread = new ReadingThread(readsScript, file)
  return patientReading(journal, thread, (error) => report('The journal is read on main’s thread', error))
}

/** A copy of the app that may only read shows the same as the one that writes. */
function readerOf(begun: BegunJournal): Readable | null {
  if (begun.kind === 'writing') return begun.journal
  return begun.kind === 'reading' ? begun.reader : null
}
