import type { Row } from '../rows/row.ts'
import { newRow } from '../rows/row.ts'

/** A row as it is saved: source, line, text, flags. `null` holds the place of a removed one, so that ids stay. */
export type SavedRow = readonly [source: number, line: number, text: string, flags: number] | null

const heading = 1
const comment = 2
const asWritten = 4

export function toSaved(row: Row): SavedRow {
  if (row.removed) return null
  const aside = row.aside === 'heading' ? heading : row.aside === 'comment' ? comment : 0
  return [row.source, row.line, row.text, aside + (row.asWritten ? asWritten : 0)]
}

/** Anything that is no saved row becomes a removed one. */
export function fromSaved(saved: SavedRow | undefined, id: number): Row {
  if (saved === null || saved === undefined || saved.length !== 4) {
    return { ...newRow({ id, source: 0, line: 0, text: '', aside: null }), removed: true }
  }
  const [source, line, text, flags] = saved
  const aside = (flags & heading) > 0 ? 'heading' : (flags & comment) > 0 ? 'comment' : null
  return { ...newRow({ id, source, line, text, aside }), asWritten: (flags & asWritten) > 0 }
}
