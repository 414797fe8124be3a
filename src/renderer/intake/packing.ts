import type { JudgedRow } from '#shared/urls/judged-row.ts'
import { judgedRow } from '#shared/urls/judged-row.ts'
import { hashOf, hashOfBytes } from '#shared/urls/url-hash.ts'
import type { Entry } from './entry.ts'
import type { JudgedBy, PackedRows } from './packed.ts'
import type { PackedText } from './packed-text.ts'
import { TextPacking } from './packed-text.ts'
import { bitsOf, urlIn } from './row-bits.ts'

const unread: JudgedRow = { verdict: 'unread', why: null, url: null, wildcard: false, repair: null }

/**
 * Judges and packs entries as they come, so that none of them stays in the memory as an object until its message is
 * full.
 */
export class Packing {
  readonly #most: number
  readonly #judgedBy: JudgedBy | null
  readonly #texts = new TextPacking()
  #columns: Columns | null = null
  #used: ArrayBuffer | null = null
  #urls = new Map<number, string>()
  #length = 0

  /** `most`: entries that fit in. `judgedBy`: null leaves them unread. */
  constructor(most: number, judgedBy: JudgedBy | null) {
    this.#most = most
    this.#judgedBy = judgedBy
  }

  get length(): number {
    return this.#length
  }
  get isFull(): boolean {
    return this.#length === this.#most
  }

  /** Numbers of rows that nobody needs any more: new ones would have to be made and thrown away for each message. */
  reuse(numbers: ArrayBuffer): void {
    this.#used = numbers
  }

  /** Takes the entries from a place on in, as far as they fit. @returns the place of the first that did not. */
  add(entries: readonly Entry[], from: number): number {
    const columns = this.#room()
    const to = Math.min(entries.length, from + this.#most - this.#length)
    for (let at = from; at < to; at += 1) {
      const entry = entries[at]
      if (entry === undefined) break
      this.#put(entry, columns)
    }
    return to
  }

  #put(entry: Entry, { ends, lines, bits, hashes }: Columns): void {
    const { text } = entry
    const aside = entry.aside ?? null
    const at = this.#length
    this.#length += 1
    ends[at] = this.#texts.add(text)
    lines[at] = entry.line
    const { verdict, why, url, wildcard, repair } =
      this.#judgedBy === null ? unread : judgedRow({ text, aside, asWritten: false }, this.#judgedBy.rules)
    const kind = url === null ? 'none' : url === text ? 'same' : 'other'
    bits[at] = bitsOf({ verdict, why, wildcard, repair, aside, asWritten: false, removed: false, url: kind })
    // Of the text itself it is made when all of them are bytes.
    hashes[at] = 0
    if (url === null || kind === 'same' || this.#judgedBy === null) return
    hashes[at] = hashOf(url, this.#judgedBy.seed)
    this.#urls.set(at, url)
  }

  /** The hashes of the URLs that are the texts themselves. */
  #hash(text: PackedText, { ends, bits, hashes }: Columns): void {
    if (this.#judgedBy === null) return
    const { seed } = this.#judgedBy
    let start = 0
    for (let at = 0; at < this.#length; at += 1) {
      const end = ends[at] ?? start
      if (urlIn(bits[at] ?? 0) === 'same') hashes[at] = hashIn(text, start, end, seed)
      start = end
    }
  }

  /** All that was added since the last time. */
  take(): PackedRows {
    const columns = this.#room()
    const { ends, lines, bits, hashes } = columns
    const text = this.#texts.take()
    this.#hash(text, columns)
    const { length } = this
    const urls = this.#urls
    this.#columns = null
    this.#urls = new Map()
    this.#length = 0
    return {
      text,
      ends: ends.subarray(0, length),
      lines: lines.subarray(0, length),
      bits: bits.subarray(0, length),
      hashes: hashes.subarray(0, length),
      urls,
    }
  }

  #room(): Columns {
    this.#columns ??= columnsOf(this.#most, this.#used)
    this.#used = null
    return this.#columns
  }
}

function hashIn(text: PackedText, from: number, to: number, seed: number): number {
  return typeof text === 'string' ? hashOf(text.slice(from, to), seed) : hashOfBytes(text, from, to, seed)
}

/** Packs so many entries as there are. */
export function pack(entries: readonly Entry[], judgedBy: JudgedBy | null): PackedRows {
  const packing = new Packing(entries.length, judgedBy)
  packing.add(entries, 0)
  return packing.take()
}

type Columns = ReturnType<typeof columnsOf>

/** The numbers of so many rows, side by side: what moves as one costs the least. */
function columnsOf(length: number, used: ArrayBuffer | null) {
  const column = length * Uint32Array.BYTES_PER_ELEMENT
  const all = used !== null && used.byteLength >= column * 4 ? used : new ArrayBuffer(column * 4)
  const at = (place: number) => new Uint32Array(all, column * place, length)
  return { ends: at(0), lines: at(1), bits: at(2), hashes: at(3) }
}
