import type { Entry } from '../../src/renderer/intake/entry.ts'
import { layoutOf } from '../../src/renderer/intake/kind.ts'
import { CsvRows } from '../../src/renderer/intake/csv-rows.ts'
import { LineSplitter } from '../../src/renderer/intake/lines.ts'
import { csvEntries, rulesFor } from '../../src/renderer/intake/read-csv.ts'
import { textEntries } from '../../src/renderer/intake/read-text.ts'

/** Pasted or typed text → entries, by the same rules as a file's. Cells copied from a spreadsheet come with tabs. */
export function entriesOfText(text: string): { entries: readonly Entry[]; units: number } {
  const splitter = new LineSplitter()
  const lines = [...splitter.push(text), ...splitter.end()]
  const layout = layoutOf(lines)
  if (layout.kind === 'text') return { entries: textEntries(lines, 1), units: lines.length }
  const rows = new CsvRows(layout.delimiter)
  const read = [...rows.push(lines), ...rows.end()]
  return { entries: csvEntries(read, rulesFor(layout, null)).entries, units: read.length }
}
