import type { Aside } from '../../intake/entry.ts'
import type { Row } from '../rows/row.ts'
import { newRow } from '../rows/row.ts'

/** A row as it is saved: source, line, text, flags. `null` holds the place of a removed one, so that ids stay. */
export type SavedRow = readonly [source: number, line: number, text: string, flags: number] | null

const asWritten = 4
const asideFlags: readonly (readonly [Aside, number])[] = [
  ['heading', 1],
  ['comment', 2],
  ['sitemap', 8],
  ['other-text', 16],
]

export function toSaved(row: Row): SavedRow {
  if (row.removed) return null
  const aside = asideFlags.find(([kind]) => kind === row.aside)?.[1] ?? 0
  return [row.source, row.line, row.text, aside + (row.asWritten ? asWritten : 0)]
}

/** Anything that is no saved row becomes a removed one. */
export function fromSaved(saved: SavedRow | undefined, id: number): Row {
  if (saved === null || saved === undefined || saved.length !== 4) {
    return { ...newRow({ id, source: 0, line: 0, text: '', aside: null }), removed: true }
  }
  const [source, line, text, flags] = saved
  const aside = asideFlags.find(([, flag]) => (flags & flag) > 0)?.[0] ?? null
  return { ...newRow({ id, source, line, text, aside }), asWritten: (flags & asWritten) > 0 }
}
