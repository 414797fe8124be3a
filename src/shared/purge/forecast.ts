import type { QuotaView } from './quota.ts'
import { dayOf } from './quota-period.ts'

/** Percent of the limit from which on the meter warns, and from which on it alarms. Settings. */
export interface QuotaThresholds {
  readonly look: number
  readonly stop: number
}

export const defaultThresholds: QuotaThresholds = { look: 80, stop: 100 }

/** How the month stands: `calm`, `look` near the limit, `stop` at it. */
export type QuotaLevel = 'calm' | 'look' | 'stop'

type Use = Pick<QuotaView, 'limit' | 'usedHere' | 'usedElsewhere'>

/** Units that are used of the present period, by whomever. It may be more than the limit. */
export function usedOf({ usedHere, usedElsewhere }: Use): number {
  return usedHere + usedElsewhere
}

export function levelOf(quota: Use, { look, stop }: QuotaThresholds): QuotaLevel {
  const share = usedOf(quota) * 100
  if (share >= quota.limit * stop) return 'stop'
  return share >= quota.limit * look ? 'look' : 'calm'
}

/** What of a list of so many URLs fits into what is left of the month, and what does not. */
export function fitOf(left: number, urls: number): { readonly fits: number; readonly rest: number } {
  const fits = Math.min(left, urls)
  return { fits, rest: urls - fits }
}

const day = 24 * 60 * 60 * 1000

/**
 * When the limit is reached if `more` URLs are sent now and the rest of the month goes on at the pace of the days so
 * far; in ms since 1970. Null when it is not reached before the count starts again, and when it is reached already.
 * A single day is no pace, so the first day counts as a whole one.
 */
export function limitReachedAt(quota: QuotaView, now: number, more = 0): number | null {
  const used = usedOf(quota) + more
  if (used >= quota.limit) return null
  const passed = Math.max(day, now - quota.from)
  // Where nothing was used, it is never reached: a division by zero is endless.
  const reached = now + ((quota.limit - used) * passed) / used
  return reached < quota.to ? reached : null
}

/** Units of this app on a day (`2026-11-24`, in UTC). */
export interface DayUse {
  readonly day: string
  readonly n: number
}

export interface DayOfMonth extends DayUse {
  /** By this app from the period's beginning to the end of the day. */
  readonly sum: number
  readonly isToCome: boolean
}

/** Every day of the period with what this app used on it. The last sum is what the period used. */
export function daysOf(
  { from, to }: Pick<QuotaView, 'from' | 'to'>,
  uses: readonly DayUse[],
  now: number,
): readonly DayOfMonth[] {
  const byDay = new Map(uses.map(({ day: name, n }) => [name, n]))
  const today = dayOf(now)
  const days: DayOfMonth[] = []
  let sum = 0
  for (let time = from; time < to; time += day) {
    const name = dayOf(time)
    const n = byDay.get(name) ?? 0
    sum += n
    days.push({ day: name, n, sum, isToCome: name > today })
  }
  return days
}
