import type { PackedRows } from '../../intake/packed.ts'
import { bitsOf, factsOf, removedBit, givenBits } from '../../intake/row-bits.ts'
import type { RowTable } from '../rows/row-table.ts'

/** Rows as they are saved, one text and a few numbers a row: what a person or a file gave, nothing that the rules find. */
export interface SavedBlock {
  readonly text: string
  readonly ends: Uint32Array<ArrayBuffer>
  readonly lines: Uint32Array<ArrayBuffer>
  readonly bits: Uint32Array<ArrayBuffer>
  readonly sources: Uint16Array<ArrayBuffer>
}

type Table = Pick<RowTable, 'givenAt' | 'textAt' | 'lineAt' | 'sourceAt'>

/** The text of a removed row is not saved; its place is, so that ids stay. */
export function toSaved(table: Table, from: number, to: number): SavedBlock {
  const length = to - from
  const block = {
    ends: new Uint32Array(length),
    lines: new Uint32Array(length),
    bits: new Uint32Array(length),
    sources: new Uint16Array(length),
  }
  let text = ''
  for (let at = 0; at < length; at += 1) {
    const id = from + at
    const given = table.givenAt(id)
    if ((given & removedBit) === 0) text += table.textAt(id)
    block.ends[at] = text.length
    block.lines[at] = table.lineAt(id)
    block.bits[at] = given
    block.sources[at] = table.sourceAt(id)
  }
  return { text, ...block }
}

/** Bits of a damaged or unknown kind say nothing: the row is judged like any other. */
export function fromSaved({ text, ends, lines, bits }: SavedBlock): PackedRows {
  const known = bits.map((each) => bitsOf({ ...factsOf(each & givenBits), url: 'none' }))
  return { text, ends, lines, bits: known, hashes: new Uint32Array(ends.length), urls: new Map() }
}

/** A block that holds nothing but the places of removed rows. */
export function isGone({ bits }: SavedBlock): boolean {
  return bits.every((each) => (each & removedBit) !== 0)
}
