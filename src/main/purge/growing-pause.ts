/** In ms. */
const first = 1_000
const longest = 60_000

/** Pauses after failures that doubled each time, from 1 s to 60 s, until something succeeds. */
export class GrowingPause {
  #failures = 0
  #until = 0

  /** Something failed and nothing has succeeded since. */
  get isOn(): boolean {
    return this.#failures > 0
  }

  /** Several calls under way that fail together make one pause. */
  fail(now: number): void {
    if (this.left(now) > 0) return
    this.#until = now + Math.min(longest, first * 2 ** this.#failures)
    this.#failures += 1
  }

  succeed(): void {
    this.#failures = 0
    this.#until = 0
  }

  left(now: number): number {
    return Math.max(0, this.#until - now)
  }
}
