import type { Clock } from './purge/clock.ts'

const pause = 1_000

/**
 * Every send uses a unit of quota; the page hears of it at most once a second, the last change included. `fail` hears why it could not be told: nobody waits for
 * a timer.
 */
export function tellAccountsCalmly(
  clock: Clock,
  tell: () => void,
  fail: (error: unknown) => void,
): () => void {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    clock.schedule(pause, () => {
      waiting = false
      try {
        tell()
      } catch (error) {
        fail(error)
      }
    })
  }
}
