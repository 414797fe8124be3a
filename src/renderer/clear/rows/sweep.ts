/** How the page lends time; `now` in ms. */
export interface Turns {
  /** Comes back as soon as the window has had its turn. */
  later(act: () => void): void
  /** Comes back when it is time to draw again. */
  draw(act: () => void): void
  now(): number
}

/** Milliseconds of one slice: the rest of a frame is the window's own. */
const slice = 8

/**
 * Goes through `length()` things in slices, each short enough that the window stays fluid, and goes on by itself when
 * more are added. `restart` begins anew.
 */
export class Sweep {
  #at = 0
  #running = false
  readonly #turns: Turns
  readonly #length: () => number
  readonly #visit: (at: number) => void
  readonly #sliced: (finished: boolean) => void

  constructor(
    turns: Turns,
    length: () => number,
    visit: (at: number) => void,
    sliced: (finished: boolean) => void,
  ) {
    this.#turns = turns
    this.#length = length
    this.#visit = visit
    this.#sliced = sliced
  }

  get finished(): boolean {
    return this.#at >= this.#length()
  }

  restart(): void {
    this.#at = 0
    this.goOn()
  }

  /** Nothing is left to be gone through. */
  finish(): void {
    this.#at = this.#length()
  }

  /** What was added from `from` to `to` is done already. */
  skip(from: number, to: number): void {
    if (this.#at === from) this.#at = to
  }

  goOn(): void {
    if (this.#running || this.finished) return
    this.#running = true
    this.#turns.later(() => this.#turn())
  }

  #turn(): void {
    this.#running = false
    const end = this.#turns.now() + slice
    do {
      const stop = Math.min(this.#at + 50, this.#length())
      while (this.#at < stop) {
        this.#visit(this.#at)
        this.#at += 1
      }
    } while (!this.finished && this.#turns.now() < end)
    this.#sliced(this.finished)
    this.goOn()
  }
}
