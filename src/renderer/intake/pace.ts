/** Messages the reading may be ahead: enough that nobody waits, and little enough that a large file fits in the memory. */
export const mostAhead = 30

/** Until the first message is drawn: the second is on its way then, and no more takes the window's time. */
export const fewAhead = 2

/** Holds the reading back while the page has not taken in what it was told. */
export class Pace {
  #ahead = 0
  #most = fewAhead
  #goOn: (() => void) | null = null

  /** Before something is told: waits until there is room for it. */
  async room(): Promise<void> {
    this.#ahead += 1
    if (this.#ahead <= this.#most) return
    await new Promise<void>((resolve) => {
      this.#goOn = resolve
    })
  }

  /** The page has taken one in. */
  taken(): void {
    this.#ahead -= 1
    this.#most = mostAhead
    if (this.#ahead > this.#most) return
    this.#goOn?.()
    this.#goOn = null
  }
}
