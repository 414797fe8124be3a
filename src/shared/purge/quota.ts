import { daysToReset, periodOf, type ResetDay } from './quota-period.ts'

/** An account's month as this app can know it: ImageKit has no call that reports the use. */
export interface QuotaView {
  /** `2026-11`: the month in UTC in which the account's present period began. */
  readonly month: string
  readonly limit: number
  /** Sends that ImageKit accepted, and unsure ones, by this app. */
  readonly usedHere: number
  /** What the person entered as used elsewhere this month. */
  readonly usedElsewhere: number
  /** Never below zero. */
  readonly left: number
  /** Whole days until the count starts again, at least 1. */
  readonly daysToReset: number
  /** The day of the month on which the count starts again, 1 to 31. */
  readonly resetDay: ResetDay
  /** The present period, in ms since 1970; the next one begins at `to`. */
  readonly from: number
  readonly to: number
}

export interface QuotaUse {
  readonly limit: number
  /** Units of the present period. */
  readonly usedHere: number
  readonly usedElsewhere: number
  readonly resetDay: ResetDay
}

/** An account's period as it stands at `now` (ms since 1970). */
export function quotaView({ limit, usedHere, usedElsewhere, resetDay }: QuotaUse, now: number): QuotaView {
  const { key, from, to } = periodOf(now, resetDay)
  return {
    month: key,
    limit,
    usedHere,
    usedElsewhere,
    left: Math.max(0, limit - usedHere - usedElsewhere),
    daysToReset: daysToReset(now, resetDay),
    resetDay,
    from,
    to,
  }
}
