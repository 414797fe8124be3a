import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { PackedText } from './packed-text.ts'
import { asideBits } from './row-bits.ts'

/** Entries as they cross from thread to thread and lie in the list: one text and a few numbers a row, no objects. */
export interface PackedRows {
  readonly text: PackedText
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

/** The same rows as if nobody had judged them. */
export function unjudged(packed: PackedRows): PackedRows {
  const bits = packed.bits.map((each) => each & asideBits)
  return { ...packed, bits, hashes: new Uint32Array(bits.length), urls: new Map() }
}

/** What of it moves to another thread without being copied. */
export function transferOf({ text, ends, lines, bits, hashes }: PackedRows): readonly ArrayBuffer[] {
  const numbers = new Set([ends.buffer, lines.buffer, bits.buffer, hashes.buffer])
  return typeof text === 'string' ? [...numbers] : [text.buffer, ...numbers]
}
