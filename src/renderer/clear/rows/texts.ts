import { roomFor } from './cells.ts'

/** Rows of one block of what changed: a change copies no more than these. */
const blockBits = 12

/** The texts of rows, as they came: long strings that many share, and those that were changed since. */
export class Texts {
  #ends = new Uint32Array()
  #length = 0
  readonly #chunks: { readonly from: number; readonly text: string }[] = []
  readonly #changed = new SomeTexts()

  /** Takes texts in behind the last one. */
  append(text: string, ends: Uint32Array): void {
    this.#chunks.push({ from: this.#length, text })
    this.#ends = roomFor(this.#ends, this.#length + ends.length, Uint32Array)
    this.#ends.set(ends, this.#length)
    this.#length += ends.length
  }

  reserve(length: number): void {
    this.#ends = roomFor(this.#ends, length, Uint32Array)
  }

  get(id: number): string {
    const changed = this.#changed.get(id)
    if (changed !== undefined) return changed
    const chunk = this.#chunks[this.#chunkOf(id)]
    if (chunk === undefined) return ''
    const start = id === chunk.from ? 0 : (this.#ends[id - 1] ?? 0)
    return chunk.text.slice(start, this.#ends[id])
  }

  set(id: number, text: string): void {
    this.#changed.set(id, text)
  }

  clear(): void {
    this.#length = 0
    this.#chunks.length = 0
    this.#changed.clear()
  }

  #chunkOf(id: number): number {
    let low = 0
    let high = this.#chunks.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#chunks[middle]?.from ?? 0) <= id) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

/** Texts that only some rows have. */
export class SomeTexts {
  readonly #blocks: (Map<number, string> | undefined)[] = []

  get(id: number): string | undefined {
    return this.#blocks[id >>> blockBits]?.get(id)
  }

  set(id: number, text: string | null): void {
    if (text === null) this.#blocks[id >>> blockBits]?.delete(id)
    else (this.#blocks[id >>> blockBits] ??= new Map<number, string>()).set(id, text)
  }

  clear(): void {
    this.#blocks.length = 0
  }
}
