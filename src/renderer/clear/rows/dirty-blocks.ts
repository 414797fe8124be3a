/** Rows of one block: what changed is written in blocks, and a change to a row writes this many again. */
export const blockRows = 2_048

/** Which blocks of rows changed since they were last saved. */
export class DirtyBlocks {
  readonly #blocks = new Set<number>()

  add(row: number): void {
    this.#blocks.add(Math.floor(row / blockRows))
  }

  addRange(from: number, to: number): void {
    for (let row = from; row < to; row += blockRows) this.add(row)
    if (to > from) this.add(to - 1)
  }

  addBlocks(blocks: Iterable<number>): void {
    for (const block of blocks) this.#blocks.add(block)
  }

  /** The blocks, which count as saved from now on. */
  take(): readonly number[] {
    const blocks = [...this.#blocks]
    this.#blocks.clear()
    return blocks
  }

  clear(): void {
    this.#blocks.clear()
  }
}
