import type { Decoding } from './decode.ts'
import { textBytes } from './decode.ts'
import type { Entry } from './entry.ts'
import { none } from './plain-block.ts'
import type { TextReader } from './text-reader.ts'

/** A byte above is, or may be, half of a letter. */
const lastAscii = 127

/**
 * Pieces of a file → entries: what nothing is to be thought of straight from the bytes, where the reader knows such, and
 * what is between it as text.
 */
export class PieceReader {
  readonly #decoding: Decoding
  readonly #reader: TextReader
  /** Bytes that become text before plain ones are tried again: more and more in a file that has few of them. */
  #between = 0
  #last: number

  /** `start`: the bytes that the reader has already read. */
  constructor(decoding: Decoding, reader: TextReader, start: Uint8Array) {
    this.#decoding = decoding
    this.#reader = reader
    this.#last = start.at(-1) ?? 0
  }

  push(bytes: Uint8Array, isLast: boolean): readonly Entry[] {
    const entries: Entry[] = []
    for (let at = 0; at < bytes.length;) {
      at = this.#takePlain(bytes, at, entries)
      if (at < bytes.length) at = this.#takeText(bytes, at, isLast, entries)
    }
    return entries
  }

  #takePlain(bytes: Uint8Array, from: number, entries: Entry[]): number {
    const { plain } = this.#reader
    if (plain === undefined || !this.#decoding.keepsAscii) return from
    if (this.#last > lastAscii || !plain.isNext()) return from
    const to = plain.take(bytes, from, entries)
    this.#between = to - from > this.#between ? 0 : Math.min(textBytes, Math.max(256, this.#between * 2))
    return to
  }

  #takeText(bytes: Uint8Array, from: number, isLast: boolean, entries: Entry[]): number {
    const most = bytes.subarray(from, from + textBytes)
    const next = this.#reader.plain?.next(most, this.#between) ?? none
    const to = from + (next === none ? most.length : next)
    const text = this.#decoding.decode(bytes.subarray(from, to), isLast && to === bytes.length)
    for (const entry of this.#reader.push(text)) entries.push(entry)
    this.#last = bytes[to - 1] ?? 0
    return to
  }
}
