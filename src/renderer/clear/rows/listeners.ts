/** Who wants to hear of a row, and who of the list as a whole. The whole list is told at most once a turn, if nobody waits. */
export class Listeners {
  readonly #ofRow = new Map<number, Set<() => void>>()
  readonly #ofList = new Set<() => void>()
  readonly #later: (act: () => void) => void
  #waiting = false

  /** `later` runs an act soon, such as at the next frame. */
  constructor(later: (act: () => void) => void) {
    this.#later = later
  }

  hearRow(id: number, listener: () => void): () => void {
    const heard = this.#ofRow.get(id) ?? new Set()
    this.#ofRow.set(id, heard.add(listener))
    return () => {
      heard.delete(listener)
      if (heard.size === 0 && this.#ofRow.get(id) === heard) this.#ofRow.delete(id)
    }
  }

  hearList(listener: () => void): () => void {
    this.#ofList.add(listener)
    return () => this.#ofList.delete(listener)
  }

  tellRow(id: number): void {
    for (const listener of this.#ofRow.get(id) ?? []) listener()
  }

  tellList(): void {
    if (this.#waiting) return
    this.#waiting = true
    this.#later(() => {
      this.#waiting = false
      this.tellNow()
    })
  }

  /** At once: a person waits for it. */
  tellNow(): void {
    for (const listener of this.#ofList) listener()
  }
}
