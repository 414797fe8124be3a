import { longestWait } from '#shared/purge/outcome.ts'

/**
 * Whether ImageKit's limits go on for too long. A month that is used up may well answer 429 with a short
 * `X-RateLimit-Reset` again and again (what it answers is not documented): each wait would be short and all of them
 * together without an end. The app waits by itself for no more than five minutes in all without one URL taken or
 * refused in between; then the person sees ImageKit's words and decides.
 */
export class LongLimit {
  #since: number | null = null

  /** ImageKit asks to wait `ms` from `now` on (a clock that only goes forward). Answers whether that is too long in all. */
  isTooLong(now: number, ms: number): boolean {
    this.#since ??= now
    return now + ms - this.#since > longestWait
  }

  /** A URL was dealt with, the person went on, or the computer slept: what was waited before counts no more. */
  over(): void {
    this.#since = null
  }
}
