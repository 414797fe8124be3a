import type { How } from './choices.ts'
import type { IntakeNote } from './entry.ts'
import { Refused } from './refusal.ts'
import type { ReadRows, SheetRows } from './sheet-rows.ts'
import { readRows } from './sheet-rows.ts'
import type { Piece } from './text-reader.ts'

/** Above these a spreadsheet fills the memory, whatever reads it; as CSV it doesn't. */
export const largestFile = 50 * 1_048_576

/** Which sheets are read: those that are shown, or those that a person asked for. */
export function isWanted({ choices }: How, name: string, hidden: boolean): boolean {
  if (choices.sheets === undefined) return !hidden
  return choices.sheets === 'hidden' ? hidden : choices.sheets.includes(name)
}

/** The sheets of a workbook, one after the other; what is to be said of the whole of it comes with the first. */
export async function* workbookPieces<Sheet>(
  sheets: readonly Sheet[],
  rowsOf: (sheet: Sheet) => SheetRows,
  hidden: readonly string[],
  how: How,
  fileBytes: number,
): AsyncGenerator<Piece> {
  const found: { readonly sheet: string; readonly read: ReadRows }[] = []
  const without: string[] = []
  for (const sheet of sheets) {
    const rows = rowsOf(sheet)
    const read = await readRows(rows, how)
    if (!read.hasUrls) without.push(rows.name)
    if (read.entries.length > 0) found.push({ sheet: rows.name, read })
  }
  // Sheets that a person asked for are not hidden to that person any more.
  const left = how.choices.sheets === undefined ? hidden : []
  if (found.length === 0) throw new Refused(left.length > 0 ? 'no-urls-but-hidden' : 'no-urls')
  const ofAll: readonly IntakeNote[] = [
    ...(left.length > 0 ? [{ code: 'hidden-sheets', names: left } as const] : []),
    ...(without.length > 0 ? [{ code: 'sheets-without-urls', names: without } as const] : []),
  ]
  for (const [at, { sheet, read }] of found.entries()) {
    yield { type: 'entries', sheet, entries: read.entries, bytes: fileBytes }
    const notes = at === 0 ? [...ofAll, ...read.learnt.notes] : read.learnt.notes
    yield { type: 'read', sheet, reading: { kind: 'sheet', encoding: null, ...read.learnt, notes } }
  }
}
