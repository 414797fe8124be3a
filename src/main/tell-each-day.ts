import { dayOf } from '#shared/purge/quota-period.ts'
import { Alarm } from './purge/alarm.ts'
import type { Clock } from './purge/clock.ts'

/** Between two looks, in ms: a timer that is set for midnight is late by as long as the computer slept. */
const between = 5_000

/**
 * Tells when another day has begun, in UTC, while the app stays open: there is a day less to the reset, or the month has
 * started again, though nothing was sent. @returns what ends it.
 */
export function tellEachDay(clock: Clock, tell: () => void): () => void {
  let told = dayOf(clock.now())
  const alarm = new Alarm(clock, () => {
    alarm.set(between)
    const today = dayOf(clock.now())
    if (today === told) return
    told = today
    tell()
  })
  alarm.set(between)
  return () => alarm.clear()
}
