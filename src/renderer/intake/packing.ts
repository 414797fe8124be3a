import type { JudgedRow } from '#shared/urls/judged-row.ts'
import { judgedRow } from '#shared/urls/judged-row.ts'
import { hashOf } from '#shared/urls/url-hash.ts'
import type { Entry } from './entry.ts'
import type { JudgedBy, PackedRows } from './packed.ts'
import { TextPacking } from './packed-text.ts'
import { bitsOf } from './row-bits.ts'

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
    hashes[at] = url === null || this.#judgedBy === null ? 0 : hashOf(url, this.#judgedBy.seed)
    if (url !== null && kind === 'other') this.#urls.set(at, url)
  }

  /** All that was added since the last time. */
  take(): PackedRows {
    const { ends, lines, bits, hashes } = this.#room()
    const { length } = this
    const urls = this.#urls
    this.#columns = null
    this.#urls = new Map()
    this.#length = 0
    return {
      text: this.#texts.take(),
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
