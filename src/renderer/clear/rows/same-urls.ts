/** Which rows have the same URL. The first of them is kept, the others are merged into it. */
export class SameUrls {
  readonly #rows = new Map<string, number[]>()

  /** Rows with this URL, the kept one first. */
  of(url: string): readonly number[] {
    return this.#rows.get(url) ?? []
  }

  enter(url: string, id: number): void {
    const ids = this.#rows.get(url)
    if (ids === undefined) this.#rows.set(url, [id])
    else ids.splice(placeFor(ids, id), 0, id)
  }

  leave(url: string, id: number): void {
    const ids = this.#rows.get(url)
    if (ids === undefined) return
    const at = placeFor(ids, id)
    if (ids[at] === id) ids.splice(at, 1)
    if (ids.length === 0) this.#rows.delete(url)
  }

  clear(): void {
    this.#rows.clear()
  }
}

/** Where `id` stands, or would stand, in the sorted `ids`. */
function placeFor(ids: readonly number[], id: number): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ids[middle] ?? 0) < id) low = middle + 1
    else high = middle
  }
  return low
}
