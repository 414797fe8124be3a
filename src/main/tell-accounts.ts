import type { Report } from './app/log.ts'
import type { Clock } from './purge/clock.ts'

const pause = 1_000

/**
 * Every send uses a unit of quota; the page hears of it at most once a second, the last change included. What can't be
 * told is reported: nobody waits for a timer.
 */
export function tellAccountsCalmly(clock: Clock, report: Report, tell: () => void): () => void {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    clock.schedule(pause, () => {
      waiting = false
      try {
        tell()
      } catch (error) {
        report('The use of the month could not be told', error)
      }
    })
  }
}
