import type { Sheet } from 'hucre/xlsx'
import type { CsvRow } from './csv-rows.ts'
import type { Entry, Reading } from './entry.ts'
import { urlColumnOf } from './kind.ts'
import { csvEntries } from './read-csv.ts'
import { looksLikeUrl } from './split-urls.ts'

/** A sheet's rows → entries, by the rules of a CSV file; null for a sheet without a URL. */
export function sheetPieces(
  sheet: Sheet,
): { entries: readonly Entry[]; learnt: Pick<Reading, 'units' | 'otherColumns'> } | null {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const rows: CsvRow[] = sheet.rows.map((row, at) => ({
    cells: Array.from({ length: width }, (_, column) =>
      textOf(row[column], sheet.cells?.get(`${at},${column}`)),
    ),
    line: at + 1,
  }))
  // Rows below the last that holds anything are only formatted.
  while (rows.at(-1)?.cells.every((cell) => cell.trim() === '') === true) rows.pop()
  const column = urlColumnOf(
    rows.map(({ cells }) => cells),
    width,
  )
  if (column === null) return null
  const layout = { kind: 'csv', delimiter: ' ', column, width, separatorLine: false } as const
  const { entries, otherColumns } = csvEntries(rows, layout)
  return { entries, learnt: { units: rows.length, otherColumns } }
}

type Value = Sheet['rows'][number][number]
type Cell = NonNullable<Sheet['cells']> extends Map<string, infer Of> ? Of : never

/** What a cell shows, unless it shows words and leads to a URL. */
function textOf(value: Value | undefined, cell: Cell | undefined): string {
  const shown = value instanceof Date ? value.toISOString() : String(value ?? '')
  if (cell === undefined || looksLikeUrl(shown)) return shown
  const target = cell.hyperlink?.target ?? linkOfFormula(cell.formula ?? '')
  return target !== undefined && looksLikeUrl(target) ? target : shown
}

/** `HYPERLINK("https://…","click here")`: what a formula puts together from other cells is not known here. */
function linkOfFormula(formula: string): string | undefined {
  return /^=?\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*[,;)]/i.exec(formula)?.[1]?.replaceAll('""', '"')
}
