import { Alarm } from './purge/alarm.ts'
import type { Clock } from './purge/clock.ts'

/** After the start, and between two looks, in ms. A copy of a million URLs takes seconds, on a thread of its own. */
const first = 2 * 60 * 1000
const between = 60 * 60 * 1000
const day = 24 * 60 * 60 * 1000

export interface DailyBackup {
  readonly clock: Clock
  /** When the last copy was made, in ms since 1970; null without one. */
  readonly lastAt: () => number | null
  readonly make: () => Promise<void>
  readonly report: (error: unknown) => void
}

/** Keeps a copy of the journal that is at most about a day old while the app runs. @returns what ends it. */
export function backUpDaily({ clock, lastAt, make, report }: DailyBackup): () => void {
  const alarm = new Alarm(clock, () => void look())
  async function look(): Promise<void> {
    alarm.set(between)
    const last = lastAt()
    // One of the future proves that a clock was put back.
    if (last !== null && Math.abs(clock.now() - last) < day) return
    try {
      await make()
    } catch (error) {
      report(error)
    }
  }
  alarm.set(first)
  return () => alarm.clear()
}
