import type { Decoding } from './decode.ts'
import { textBytes } from './decode.ts'
import type { Entry } from './entry.ts'
import type { TextReader } from './text-reader.ts'

const lineFeed = 10

/**
 * Pieces of a file → entries: plain rows straight from the bytes, where the reader knows such, and what is between them
 * as text.
 */
export class PieceReader {
  readonly #decoding: Decoding
  readonly #reader: TextReader
  /** The last byte that was read ended a line: what follows is neither half a line nor half a letter. */
  #isLineStart: boolean
  /** Bytes that become text before plain rows are tried again: more and more in a file that has few of them. */
  #between = 0

  /** `start`: the bytes that the reader has already read. */
  constructor(decoding: Decoding, reader: TextReader, start: Uint8Array) {
    this.#decoding = decoding
    this.#reader = reader
    this.#isLineStart = start.at(-1) === lineFeed
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
    const { takePlain } = this.#reader
    if (takePlain === undefined || !this.#isLineStart || !this.#decoding.keepsAscii) return from
    const to = takePlain(bytes, from, entries)
    this.#between = to - from > this.#between ? 0 : Math.min(textBytes, Math.max(256, this.#between * 2))
    return to
  }

  #takeText(bytes: Uint8Array, from: number, isLast: boolean, entries: Entry[]): number {
    const most = from + textBytes
    const lineEnd = this.#reader.takePlain === undefined ? -1 : bytes.indexOf(lineFeed, from + this.#between)
    const to = Math.min(bytes.length, most, lineEnd < 0 ? most : lineEnd + 1)
    const text = this.#decoding.decode(bytes.subarray(from, to), isLast && to === bytes.length)
    for (const entry of this.#reader.push(text)) entries.push(entry)
    this.#isLineStart = bytes[to - 1] === lineFeed
    return to
  }
}
