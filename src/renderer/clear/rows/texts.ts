import type { PackedText } from '../../intake/packed-text.ts'
import { unpackText } from '../../intake/packed-text.ts'
import { roomFor } from './cells.ts'
import { LowerTexts } from './lower-texts.ts'
import { holds, markIn } from './search-text.ts'

/** Rows of one block of what only some have. */
const blockBits = 12

interface Chunk {
  /** Its first row. */
  readonly from: number
  readonly text: PackedText
}

/** The texts of rows, as they came: long ones that many share, and those that were changed since. */
export class Texts {
  #ends = new Uint32Array()
  #length = 0
  readonly #chunks: Chunk[] = []
  #readLast: Chunk | null = null
  /** The chunk of which two rows were read one after the other, as a whole: mostly the rest of them follows. */
  #whole: { readonly chunk: Chunk; readonly text: string } | null = null
  readonly #lower = new LowerTexts()
  readonly #changed = new SomeTexts()

  /** Takes texts in behind the last one. */
  append(text: PackedText, ends: Uint32Array): void {
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
    return this.#textOf(chunk, start, this.#ends[id] ?? start)
  }

  set(id: number, text: string): void {
    this.#changed.set(id, text)
  }

  /** Marks with 1 each row from `from` on, one for each mark, that holds what is searched for, in lower case. */
  mark(marks: Uint8Array, from: number, wanted: string): void {
    const to = Math.min(from + marks.length, this.#length)
    for (let at = this.#chunkOf(from), id = from; id < to; at += 1) {
      const chunk = this.#chunks[at]
      const end = Math.min(to, this.#chunks[at + 1]?.from ?? to)
      if (chunk !== undefined) this.#markChunk(chunk, marks.subarray(id - from, end - from), id, wanted)
      id = end
    }
    this.#changed.each(from, to, (id, text) => {
      marks[id - from] = Number(holds(text, wanted))
    })
  }

  clear(): void {
    this.#length = 0
    this.#chunks.length = 0
    this.#readLast = null
    this.#whole = null
    this.#lower.clear()
    this.#changed.clear()
  }

  #markChunk(chunk: Chunk, marks: Uint8Array, id: number, wanted: string): void {
    const start = id === chunk.from ? 0 : (this.#ends[id - 1] ?? 0)
    const ends = this.#ends.subarray(id, id + marks.length)
    // Of other letters some change their length, or with what stands beside them: those are looked at row by row.
    const isPlain = typeof chunk.text !== 'string'
    if (isPlain) return markIn({ text: this.#lower.of(chunk.text), start, ends }, wanted, marks)
    for (let at = 0, begin = start; at < marks.length; at += 1) {
      const end = ends[at] ?? begin
      marks[at] = Number(holds(this.#textOf(chunk, begin, end), wanted))
      begin = end
    }
  }

  #textOf(chunk: Chunk, start: number, end: number): string {
    const isAgain = this.#readLast === chunk
    this.#readLast = chunk
    if (this.#whole?.chunk === chunk) return this.#whole.text.slice(start, end)
    if (!isAgain) return unpackText(chunk.text, start, end)
    this.#whole = { chunk, text: unpackText(chunk.text) }
    return this.#whole.text.slice(start, end)
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

  /** Gives those of the rows between two ids, in any order. */
  each(from: number, to: number, visit: (id: number, text: string) => void): void {
    for (let block = from >>> blockBits; block << blockBits < to; block += 1)
      for (const [id, text] of this.#blocks[block] ?? []) if (id >= from && id < to) visit(id, text)
  }

  clear(): void {
    this.#blocks.length = 0
  }
}
