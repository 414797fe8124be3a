/** Rows of one block: what changed is written in blocks, and a change to a row writes this many again. */
export const blockRows = 2_048

/** Which blocks of rows changed since they were last saved. */
export class DirtyBlocks {
  readonly #blocks = new Set<number>()
  /** Nothing else has changed than that rows came in. */
  #onlyNew = true

  get onlyNew(): boolean {
    return this.#onlyNew
  }

  add(row: number): void {
    this.#onlyNew = false
    this.#blocks.add(Math.floor(row / blockRows))
  }

  /** Rows came in at the end. */
  addNew(from: number, to: number): void {
    for (let row = from; row < to; row += blockRows) this.#blocks.add(Math.floor(row / blockRows))
    if (to > from) this.#blocks.add(Math.floor((to - 1) / blockRows))
  }

  addBlocks(blocks: Iterable<number>): void {
    this.#onlyNew = false
    for (const block of blocks) this.#blocks.add(block)
  }

  /** The blocks, which count as saved from now on. */
  take(): readonly number[] {
    const blocks = [...this.#blocks]
    this.clear()
    return blocks
  }

  clear(): void {
    this.#onlyNew = true
    this.#blocks.clear()
  }
}
