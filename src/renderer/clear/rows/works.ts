import type { Turns } from './sweep.ts'

/** Rows that are gone through at once; more would be felt. */
const atOnce = 1_000
/** Milliseconds of one slice: the rest of a frame is the window's own. */
const slice = 8

interface Work {
  readonly length: number
  readonly visit: (at: number) => void
  readonly done: () => void
}

/** What is done to many rows: little of it at once, more in slices, and one thing after the other. */
export class Works {
  readonly #turns: Turns
  readonly #tell: () => void
  readonly #waiting: Work[] = []
  #at = 0

  /** `tell` hears after every slice. */
  constructor(turns: Turns, tell: () => void) {
    this.#turns = turns
    this.#tell = tell
  }

  get busy(): boolean {
    return this.#waiting.length > 0
  }

  /** Visits `length` places, and then is done. */
  do(length: number, visit: (at: number) => void, done: () => void = () => undefined): void {
    if (this.busy || length > atOnce) {
      this.#waiting.push({ length, visit, done })
      if (this.#waiting.length === 1) this.#turns.later(() => this.#turn())
      return
    }
    for (let at = 0; at < length; at += 1) visit(at)
    done()
  }

  /** Does what is still to be done at once: for what is written down together with the list as it then is. */
  finish(): void {
    while (this.busy) this.#goOn()
  }

  #turn(): void {
    const end = this.#turns.now() + slice
    do this.#goOn()
    while (this.busy && this.#turns.now() < end)
    this.#tell()
    if (this.busy) this.#turns.later(() => this.#turn())
  }

  #goOn(): void {
    const [work] = this.#waiting
    if (work === undefined) return
    const stop = Math.min(this.#at + 50, work.length)
    for (; this.#at < stop; this.#at += 1) work.visit(this.#at)
    if (this.#at < work.length) return
    this.#at = 0
    this.#waiting.shift()
    work.done()
  }
}
