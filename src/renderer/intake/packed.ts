import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { JudgedRow } from '#shared/urls/judged-row.ts'
import { judgedRow } from '#shared/urls/judged-row.ts'
import { hashOf } from '#shared/urls/url-hash.ts'
import type { Entry } from './entry.ts'
import { asideBits, bitsOf } from './row-bits.ts'

/** Entries as they cross from the worker to the page and lie there: one text and a few numbers a row, no objects. */
export interface PackedRows {
  /** The texts one after the other. */
  readonly text: string
  /** Where each ends in it. */
  readonly ends: Uint32Array<ArrayBuffer>
  readonly lines: Uint32Array<ArrayBuffer>
  readonly bits: Uint32Array<ArrayBuffer>
  /** Of the URL that will be sent; 0 where there is none. */
  readonly hashes: Uint32Array<ArrayBuffer>
  /** The URLs that are not the text itself, by place. */
  readonly urls: ReadonlyMap<number, string>
}

/** What the rows were judged by. */
export interface JudgedBy {
  readonly rules: AccountRules
  readonly seed: number
}

const unread: JudgedRow = { verdict: 'unread', why: null, url: null, wildcard: false, repair: null }

/** Packs entries, judged where there is something to judge by. */
export function pack(entries: readonly Entry[], by: JudgedBy | null): PackedRows {
  const { length } = entries
  const ends = new Uint32Array(length)
  const lines = new Uint32Array(length)
  const bits = new Uint32Array(length)
  const hashes = new Uint32Array(length)
  const urls = new Map<number, string>()
  const texts: string[] = []
  let end = 0
  for (const [at, { text, line, aside = null }] of entries.entries()) {
    texts.push(text)
    end += text.length
    ends[at] = end
    lines[at] = line
    const judged = by === null ? unread : judgedRow({ text, aside, asWritten: false }, by.rules)
    const { url } = judged
    const kind = url === null ? 'none' : url === text ? 'same' : 'other'
    bits[at] = bitsOf({ ...judged, aside, asWritten: false, removed: false, url: kind })
    if (url === null || by === null) continue
    if (kind === 'other') urls.set(at, url)
    hashes[at] = hashOf(url, by.seed)
  }
  return { text: texts.join(''), ends, lines, bits, hashes, urls }
}

/** The same rows as if nobody had judged them. */
export function unjudged(packed: PackedRows): PackedRows {
  const bits = packed.bits.map((each) => each & asideBits)
  return { ...packed, bits, hashes: new Uint32Array(bits.length), urls: new Map() }
}
