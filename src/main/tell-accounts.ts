import type { Clock } from './purge/clock.ts'

/** Every send uses a unit of quota; the page hears of it at most once a second, the last change included. */
const pause = 1_000

export function tellAccountsCalmly(clock: Clock, tell: () => void): () => void {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    clock.schedule(pause, () => {
      waiting = false
      tell()
    })
  }
}
