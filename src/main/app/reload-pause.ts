/** In ms. */
const first = 1_000
const longest = 60_000
/** A page that lasted so long counts as a good one again. */
const calm = 60_000

/**
 * How long a page whose process ended waits before it is loaded again: not at all once, longer each time when it ends
 * again and again, so that a page that can't live does not keep the computer busy.
 */
export class ReloadPause {
  readonly #now: () => number
  #crashes = 0
  #loadedAt = -Infinity

  /** `now`: a clock in ms that only goes forward. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** The page's process ended. Answers how long to wait, in ms. */
  next(): number {
    const now = this.#now()
    this.#crashes = now - this.#loadedAt > calm ? 1 : this.#crashes + 1
    const wait = this.#crashes === 1 ? 0 : Math.min(longest, first * 2 ** (this.#crashes - 2))
    this.#loadedAt = now + wait
    return wait
  }
}
