/** Time as the engine knows it, so that tests hold it in their hand. */
export interface Clock {
  /** The wall clock in ms since 1970: for what is written down. It may jump. */
  readonly now: () => number
  /** A clock in ms that only goes forward: for pauses and paces. */
  readonly uptime: () => number
  /** Runs once after `ms`; the answer calls it off. */
  readonly schedule: (ms: number, run: () => void) => () => void
  /** Runs once as soon as everything that came in at this moment has been heard. */
  readonly soon: (run: () => void) => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  uptime: () => performance.now(),
  schedule: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  soon: (run) => {
    setImmediate(run)
  },
}
