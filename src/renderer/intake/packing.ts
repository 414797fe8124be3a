import type { JudgedRow } from '#shared/urls/judged-row.ts'
import type { Aside, Entry } from './entry.ts'
import type { PackedRows } from './packed.ts'
import { TextPacking } from './packed-text.ts'
import { bitsOf } from './row-bits.ts'

const unread: JudgedRow = { verdict: 'unread', why: null, url: null, wildcard: false, repair: null }
const asRead = { asWritten: false, removed: false } as const
const unreadUrl = bitsOf({ ...unread, ...asRead, aside: null, url: 'none' })

/**
 * Packs entries as they come, so that none of them stays in the memory as an object until its message is full. Nobody
 * has judged them yet.
 */
export class Packing {
  readonly #most: number
  readonly #texts = new TextPacking()
  #columns: ReturnType<typeof columnsOf> | null = null
  #used: ArrayBuffer | null = null
  #length = 0

  /** `most`: entries that fit in. */
  constructor(most: number) {
    this.#most = most
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
    const { ends, lines, bits } = this.#room()
    const to = Math.min(entries.length, from + this.#most - this.#length)
    for (let at = from; at < to; at += 1) {
      const entry = entries[at]
      if (entry === undefined) break
      ends[this.#length] = this.#texts.add(entry.text)
      lines[this.#length] = entry.line
      bits[this.#length] = unreadBits(entry.aside)
      this.#length += 1
    }
    return to
  }

  /** All that was added since the last time. */
  take(): PackedRows {
    const { ends, lines, bits, hashes } = this.#room()
    const { length } = this
    this.#columns = null
    this.#length = 0
    return {
      text: this.#texts.take(),
      ends: ends.subarray(0, length),
      lines: lines.subarray(0, length),
      bits: bits.subarray(0, length),
      hashes: hashes.subarray(0, length).fill(0),
      urls: new Map(),
    }
  }

  #room(): ReturnType<typeof columnsOf> {
    this.#columns ??= columnsOf(this.#most, this.#used)
    this.#used = null
    return this.#columns
  }
}

/** Packs so many entries as there are. */
export function pack(entries: readonly Entry[]): PackedRows {
  const packing = new Packing(entries.length)
  packing.add(entries, 0)
  return packing.take()
}

function unreadBits(aside: Aside | undefined): number {
  return aside === undefined ? unreadUrl : bitsOf({ ...unread, ...asRead, aside, url: 'none' })
}

/** The numbers of so many rows, side by side: what moves as one costs the least. */
function columnsOf(length: number, used: ArrayBuffer | null) {
  const column = length * Uint32Array.BYTES_PER_ELEMENT
  const all = used !== null && used.byteLength >= column * 4 ? used : new ArrayBuffer(column * 4)
  const at = (place: number) => new Uint32Array(all, column * place, length)
  return { ends: at(0), lines: at(1), bits: at(2), hashes: at(3) }
}
