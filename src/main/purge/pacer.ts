export interface Pace {
  readonly perSecond: number
  /** Calls that may start at once after a rest. */
  readonly burst: number
}

/** How far a pace is lowered at most, as a part of the full one. */
const slowest = 1 / 10
/** What one accepted call gives back, as a part of the full pace. */
const climb = 1 / 50

/**
 * A bucket of tokens for the calls of one account. All times are of a clock that only goes forward, in ms. A limit that
 * ImageKit answers with holds everything exactly as long as it says, halves the pace, and lets it climb back slowly.
 */
export class Pacer {
  #full: Pace
  #perSecond: number
  #tokens: number
  #filledAt: number
  #heldUntil = 0

  constructor(pace: Pace, now: number) {
    this.#full = pace
    this.#perSecond = pace.perSecond
    this.#tokens = pace.burst
    this.#filledAt = now
  }

  /** Another full pace from now on; how far it was lowered, in parts of the full one, stays. */
  change(pace: Pace): void {
    this.#perSecond *= pace.perSecond / this.#full.perSecond
    this.#tokens = Math.min(this.#tokens, pace.burst)
    this.#full = pace
  }

  get perSecond(): number {
    return this.#perSecond
  }

  /** 0 when a call may start now, which takes a token; else how long to wait. */
  take(now: number): number {
    const held = this.heldFor(now)
    if (held > 0) return held
    this.#fill(now)
    if (this.#tokens < 1) return Math.ceil(((1 - this.#tokens) * 1000) / this.#perSecond)
    this.#tokens -= 1
    return 0
  }

  heldFor(now: number): number {
    return Math.max(0, this.#heldUntil - now)
  }

  /** Several calls under way may meet the same limit: it slows the pace once. */
  hold(now: number, ms: number): void {
    if (this.heldFor(now) === 0) {
      this.#perSecond = Math.max(this.#full.perSecond * slowest, this.#perSecond / 2)
    }
    this.#heldUntil = Math.max(this.#heldUntil, now + ms)
    // At most one call after the wait, then the slower pace: a burst would meet the limit again. A wait shorter than the
    // pace (`X-RateLimit-Reset: 0`) earns less than that call, or a limit met again and again would be hammered.
    this.#tokens = Math.min(1, (this.heldFor(now) * this.#perSecond) / 1000)
    this.#filledAt = this.#heldUntil
  }

  climb(): void {
    this.#perSecond = Math.min(this.#full.perSecond, this.#perSecond + this.#full.perSecond * climb)
  }

  #fill(now: number): void {
    const burst = Math.max(1, (this.#full.burst * this.#perSecond) / this.#full.perSecond)
    const since = Math.max(0, now - this.#filledAt)
    // Rounded, so that a wait that was rounded up to a whole ms is never one token's hair too short.
    this.#tokens = Math.min(burst, this.#tokens + (since * this.#perSecond) / 1000 + 1e-9)
    this.#filledAt = now
  }
}
