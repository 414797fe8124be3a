import type { How, TableShape } from './choices.ts'
import type { CsvRow } from './csv-rows.ts'
import type { Entry, IntakeNote, Reading } from './entry.ts'
import { headingOf } from './kind.ts'
import { csvEntries, rulesFor } from './read-csv.ts'
import { chosenIn } from './read-lines.ts'
import { Refused } from './refusal.ts'
import { looksLikeUrl } from './split-urls.ts'
import { shapeOf } from './table-shape.ts'

/** A sheet as either kind of workbook gives it: what its cells show, or where they lead. */
export interface SheetRows {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** Links that a formula puts together in a way that is not followed here. */
  readonly computedLinks: number
  /** Links that lead to a place beside the workbook. */
  readonly relativeLinks: number
}

export interface ReadRows {
  readonly hasUrls: boolean
  readonly entries: readonly Entry[]
  readonly learnt: Pick<Reading, 'units' | 'otherColumns' | 'table'> & {
    readonly notes: readonly IntakeNote[]
  }
}

/** A cell in a far corner makes a sheet of nothing: above this many cells its blank ones alone fill the memory. */
const mostCells = 10_000_000
/** Rows between which next to nothing may stand. */
const fewRows = 100_000
/** Of so many rows at least one holds something, unless a cell lies far from all others. */
const mostBlank = 20

/** Rows of the same width; those below the last that holds anything are only formatted. */
function filledRows({ rows }: SheetRows): { rows: readonly CsvRow[]; width: number } {
  let last = rows.length
  while (last > 0 && isBlank(rows[last - 1])) last -= 1
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  const filled = rows.reduce((count, cells) => count + Number(!isBlank(cells)), 0)
  const isFarCorner = last > fewRows && last > filled * mostBlank
  if (isFarCorner || last * width > mostCells) throw new Refused('spreadsheet-too-large')
  // A row of which the workbook says nothing is a hole, which `map` would leave one.
  const all = Array.from(rows.slice(0, last), (cells: readonly string[] | undefined) => cells ?? [])
  return { rows: all.map((cells, at) => ({ cells: padded(cells, width), line: at + 1 })), width }
}

function isBlank(cells: readonly string[] | undefined): boolean {
  return cells === undefined || cells.every((cell) => cell.trim() === '')
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length === width
    ? cells
    : [...cells, ...Array.from({ length: width - cells.length }, () => '')]
}

/** A sheet's columns; null for a sheet without a URL. */
function tableOf(
  rows: readonly CsvRow[],
  width: number,
  isOwn: How['isOwn'],
): { width: number; headingLine: number; shape: TableShape } | null {
  const heading = headingOf(rows, isUrl, width)
  const data = rows.filter((row) => row !== heading).map(({ cells }) => cells)
  const shape = shapeOf({ rows: data, width, headings: heading?.cells ?? null, isUrl, isOwn })
  return shape === null ? null : { width, headingLine: heading?.line ?? 0, shape }
}

/** A sheet's rows → entries, by the rules of a CSV file. */
export async function readRows(sheet: SheetRows, how: How): Promise<ReadRows> {
  const { rows, width } = filledRows(sheet)
  const found = tableOf(rows, width, how.isOwn)
  if (found === null) return withoutUrls(rows, sheet)
  const rules = rulesFor({ ...found, delimiter: ' ' }, await how.columnsOf(found.shape, sheet.name))
  const { entries, otherColumns } = csvEntries(rows, rules)
  const table = chosenIn(found.shape, rules)
  return {
    entries,
    hasUrls: true,
    learnt: { units: rows.length, otherColumns, table, notes: notesOf(sheet) },
  }
}

/** Each of its rows is accounted for all the same. */
function withoutUrls(rows: readonly CsvRow[], sheet: SheetRows): ReadRows {
  const entries = rows.map(({ cells, line }): Entry => {
    const text = cells.filter((cell) => cell.trim() !== '').join(' ')
    return text === '' ? { text, line } : { text, line, aside: 'other-text' }
  })
  return { entries, hasUrls: false, learnt: { units: rows.length, otherColumns: 0, notes: notesOf(sheet) } }
}

function notesOf({ computedLinks, relativeLinks }: SheetRows): readonly IntakeNote[] {
  return [
    ...(computedLinks > 0 ? [{ code: 'computed-links', count: computedLinks } as const] : []),
    ...(relativeLinks > 0 ? [{ code: 'relative-links', count: relativeLinks } as const] : []),
  ]
}

function isUrl(cell: string): boolean {
  return looksLikeUrl(cell) || cell.includes('://')
}
