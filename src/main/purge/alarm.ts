import type { Clock } from './clock.ts'

/** One planned run at a time: planning anew calls the old one off. */
export class Alarm {
  readonly #clock: Clock
  readonly #run: () => void
  #cancel: (() => void) | null = null

  constructor(clock: Clock, run: () => void) {
    this.#clock = clock
    this.#run = run
  }

  get isSet(): boolean {
    return this.#cancel !== null
  }

  set(ms: number): void {
    this.clear()
    this.#cancel = this.#clock.schedule(ms, () => {
      this.#cancel = null
      this.#run()
    })
  }

  clear(): void {
    this.#cancel?.()
    this.#cancel = null
  }
}
