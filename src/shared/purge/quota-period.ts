/**
 * When an account's count of units starts again. ImageKit does not document it, so the day is a setting of the account:
 * 1 to 31, by default the 1st, at midnight UTC. A month that is shorter starts again on its last day.
 */
export type ResetDay = number

export const defaultResetDay: ResetDay = 1
export const lastResetDay: ResetDay = 31

/** One "month" of an account: from a reset to the next. Times in ms since 1970. */
export interface QuotaPeriod {
  /** `2026-11`: the month in UTC in which it begins. Two periods of one reset day never share it. */
  readonly key: string
  readonly from: number
  /** The next reset: the first moment that no longer belongs to it. */
  readonly to: number
}

const day = 24 * 60 * 60 * 1000

/** The period a time belongs to; it contains its first moment and not its last. */
export function periodOf(time: number, resetDay: ResetDay = defaultResetDay): QuotaPeriod {
  const date = new Date(time)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  const begun = time >= resetIn(year, month, resetDay) ? month : month - 1
  const from = resetIn(year, begun, resetDay)
  return { key: dayOf(from).slice(0, 7), from, to: resetIn(year, begun + 1, resetDay) }
}

/** The next moment the count starts again; always after `time`. */
export function nextReset(time: number, resetDay: ResetDay = defaultResetDay): number {
  return periodOf(time, resetDay).to
}

/** Whole days until then, at least 1. */
export function daysToReset(time: number, resetDay: ResetDay = defaultResetDay): number {
  return Math.max(1, Math.ceil((nextReset(time, resetDay) - time) / day))
}

/** `2026-11-24`: the day in UTC of a time. Units are counted by day, since every reset is at a day's beginning. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** `month` may lie outside 0 to 11, as in `Date.UTC`. */
function resetIn(year: number, month: number, resetDay: ResetDay): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(resetDay, lastDay))
}
