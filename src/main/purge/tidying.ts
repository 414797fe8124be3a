import type { Journal } from '../journal/journal.ts'
import { Alarm } from './alarm.ts'
import type { Clock } from './clock.ts'
import type { JournalWriter } from './writer.ts'

/** Between two slices, in ms: what is urgent comes first. */
const pause = 200
/** Between two looks for jobs that have become old, in ms. */
const rest = 6 * 60 * 60 * 1000
/** After the start, in ms. */
const first = 60_000
/**
 * No job is old because of this computer's clock alone, which may be wrong by years: time has gone on for certain until
 * the last unit, whose day ImageKit named, and it is believed to have gone on for this much longer, in ms.
 */
const believable = 31 * 24 * 60 * 60 * 1000

export interface TidyingParts {
  readonly journal: Journal
  readonly writer: JournalWriter
  readonly clock: Clock
  /** How long the URLs of finished jobs are kept, in ms; null for ever. */
  readonly keptFor: () => number | null
}

/** Keeps the journal from growing without end: takes the single URLs out of jobs that are old. */
export class Tidying {
  readonly #parts: TidyingParts
  readonly #alarm: Alarm

  constructor(parts: TidyingParts) {
    this.#parts = parts
    this.#alarm = new Alarm(parts.clock, () => this.#tidy())
  }

  start(): void {
    this.#alarm.set(first)
  }

  stop(): void {
    this.#alarm.clear()
  }

  #tidy(): void {
    this.#alarm.set(this.#someMore() ? pause : rest)
  }

  #someMore(): boolean {
    const { journal, writer, clock, keptFor } = this.#parts
    const kept = keptFor()
    if (kept === null) return false
    let more = false
    const now = clock.now()
    writer.attempt(() => {
      const last = journal.ledger.lastDay()
      if (last === null) return
      more = journal.compactSome(Math.min(now, Date.parse(last) + believable) - kept, now)
    })
    return more
  }
}
