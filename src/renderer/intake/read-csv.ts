import type { CsvRow } from './csv-rows.ts'
import type { Entry } from './entry.ts'
import type { Layout } from './kind.ts'
import { looksLikeUrl } from './split-urls.ts'
import { urlsInLine } from './urls-in-line.ts'

type CsvLayout = Extract<Layout, { kind: 'csv' }>

/** Rows of a table → entries: the URL column, or the row's only URL where it stands elsewhere. */
export function csvEntries(
  rows: readonly CsvRow[],
  layout: CsvLayout,
): { entries: Entry[]; otherColumns: number } {
  const entries: Entry[] = []
  let otherColumns = 0
  const headingLine = layout.separatorLine ? 2 : 1
  for (const row of rows) {
    const taken = cellOf(row.cells, layout)
    const heading = row.line === headingLine && !row.cells.some(looksLikeUrl) && taken.text.trim() !== ''
    otherColumns += taken.others
    if (heading) entries.push({ text: taken.text, line: row.line, aside: 'heading' })
    else for (const text of urlsInLine(taken.text)) entries.push({ text, line: row.line })
  }
  return { entries, otherColumns }
}

function cellOf(cells: readonly string[], layout: CsvLayout): { text: string; others: number } {
  const { column, delimiter } = layout
  // A comment or a sentence between the rows of a table has fewer cells than they have.
  if (cells.length <= column) return { text: cells.join(delimiter), others: 0 }
  const urls = cells.flatMap((cell, at) => (looksLikeUrl(cell) ? [at] : []))
  const [only] = urls
  if (only === undefined || urls.includes(column)) {
    return { text: wholeCell(cells, layout), others: Math.max(0, urls.length - 1) }
  }
  return { text: cells[only] ?? '', others: urls.length - 1 }
}

/** A URL with the delimiter in it that was not quoted spreads over more cells than the row should have. */
function wholeCell(cells: readonly string[], { column, delimiter, width }: CsvLayout): string {
  const extra = cells.length - width
  const cell = cells[column] ?? ''
  if (extra <= 0 || !looksLikeUrl(cell)) return cell
  const spread = cells.slice(column, column + extra + 1)
  return spread.slice(1).some((part) => part.trim() === '' || looksLikeUrl(part))
    ? cell
    : spread.join(delimiter)
}
