/** An account's month as this app can know it: ImageKit has no call that reports the use. */
export interface QuotaView {
  /** `2026-11`: the month in UTC the units belong to. */
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
}

const day = 24 * 60 * 60 * 1000

/** The month in UTC of a time in ms since 1970, as `YYYY-MM`. */
export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7)
}

/** `limit` and uses are URLs; `now` in ms since 1970. ImageKit does not document the reset: the 1st in UTC is assumed. */
export function quotaView(limit: number, usedHere: number, usedElsewhere: number, now: number): QuotaView {
  const date = new Date(now)
  const reset = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
  return {
    month: monthOf(now),
    limit,
    usedHere,
    usedElsewhere,
    left: Math.max(0, limit - usedHere - usedElsewhere),
    daysToReset: Math.max(1, Math.ceil((reset - now) / day)),
  }
}
