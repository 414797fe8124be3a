import type { TableShape } from './choices.ts'
import type { ListKind } from './entry.ts'
import { CsvRows } from './csv-rows.ts'
import type { CsvRow } from './csv-rows.ts'
import { isUrlPart } from './split-columns.ts'
import { looksLikeUrl } from './split-urls.ts'
import { shapeOf } from './table-shape.ts'

export type Layout =
  | { readonly kind: Extract<ListKind, 'text'> }
  | {
      readonly kind: Extract<ListKind, 'csv'>
      readonly delimiter: string
      /** Cells a row has where nothing is wrong with it. */
      readonly width: number
      /** The first line only says `sep=…` to a spreadsheet. */
      readonly separatorLine: boolean
      /** The row with the columns' titles; 0 where there is none. */
      readonly headingLine: number
      readonly shape: TableShape
    }

type IsOwn = (cell: string) => boolean

/** What stands between the cells of a table whose file does not say it. */
export const delimiters: readonly string[] = ['\t', ';', ',', '|']
const sampleLines = 400
/** Titles stand at the top, below a few lines at most. */
const deepestHeading = 10
const text: Layout = { kind: 'text' }

/** Tells a table from a plain list by its first lines, never by the file's name. */
export function layoutOf(lines: readonly string[], isOwn: IsOwn = () => false): Layout {
  const named = /^sep=(.)$/i.exec(lines[0] ?? '')?.[1]
  const sample = lines.slice(0, sampleLines)
  if (named !== undefined) return table(sample.slice(1), named, 2, isOwn)?.layout(true) ?? text
  const tables = delimiters
    .map((delimiter) => table(sample, delimiter, 1, isOwn))
    .filter((found) => found !== null)
  tables.sort((one, other) => other.score - one.score)
  return tables.find((found) => !found.cutsUrls)?.layout(false) ?? text
}

/** The row with the columns' titles: above the first URL, as wide as the others, and in any language. */
export function headingOf(
  rows: readonly CsvRow[],
  isUrl: (cell: string) => boolean,
  width: number,
): CsvRow | null {
  for (const row of rows.slice(0, deepestHeading)) {
    if (row.cells.some((cell) => isUrl(cell) || isUrlPart(cell))) return null
    if (row.cells.length === width && row.cells.filter((cell) => cell.trim() !== '').length * 2 >= width)
      return row
  }
  return null
}

interface Table {
  readonly score: number
  /** The delimiter is part of the URLs: `tr:w-200,h-200`. */
  readonly cutsUrls: boolean
  layout(separatorLine: boolean): Layout
}

function table(sample: readonly string[], delimiter: string, firstLine: number, isOwn: IsOwn): Table | null {
  // Most signs are in no line, and then each row is a single cell.
  if (!sample.some((line) => line.includes(delimiter))) return null
  const reader = new CsvRows(delimiter, firstLine)
  const rows = [...reader.push(sample), ...reader.end()].filter(({ cells }) => cells.join('').trim() !== '')
  const width = commonWidth(rows)
  const regular = rows.filter(({ cells }) => cells.length === width)
  if (width < 2 || regular.length < rows.length * 0.6) return null
  const heading = headingOf(rows, looksLikeUrl, width)
  const data = regular.filter((row) => row !== heading).map(({ cells }) => cells)
  const shape = shapeOf({ rows: data, width, headings: heading?.cells ?? null, isUrl: looksLikeUrl, isOwn })
  const filled = columnsFilled(regular, width)
  if (shape === null || filled < 2) return null
  const [column = 0] = shape.choice.columns
  const hits = data.filter((cells) => looksLikeUrl(cells[column] ?? '')).length
  const lines = sample.filter((line) => line.trim() !== '')
  return {
    score: Math.max(1, hits) * (regular.length / rows.length),
    cutsUrls:
      shape.choice.kind === 'each' &&
      cutsUrls(
        regular.map(({ cells }) => cells),
        column,
        lines,
      ),
    layout: (separatorLine) => ({
      kind: 'csv',
      delimiter,
      width,
      separatorLine,
      headingLine: heading?.line ?? 0,
      shape,
    }),
  }
}

function columnsFilled(rows: readonly CsvRow[], width: number): number {
  return [...Array.from({ length: width }).keys()].filter((column) =>
    rows.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
  ).length
}

function commonWidth(rows: readonly CsvRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

const transformation = /(?:\/tr:|[?&]tr=)[^/&]*$/
const goesOn = /^(?:[a-z]{1,3}-[\w.$-]+|[^"\s]*\/)/i
const wholeUrl = /(?:\.[a-z0-9]{2,5}|\/|\*)(?:\?.*)?$/i

/**
 * A bare list of URLs with commas in them is no table, and neither is a list with several URLs in each line: read as
 * text, each of them is kept.
 */
function cutsUrls(rows: readonly (readonly string[])[], column: number, sample: readonly string[]): boolean {
  const withUrl = rows.filter((row) => looksLikeUrl(row[column] ?? ''))
  const cut = withUrl.some((row) => {
    const next = row[column + 1]
    return next !== undefined && transformation.test(row[column] ?? '') && goesOn.test(next)
  })
  if (cut) return true
  const bare = sample.filter((line) => looksLikeUrl(line) && !/["\s]/.test(line.trim())).length
  const [first] = rows
  if (first !== undefined && !first.some((cell) => cell.trim() === '' || looksLikeUrl(cell))) return false
  if (bare < sample.length) {
    const isCut = (row: readonly string[]) =>
      !wholeUrl.test(row[column] ?? '') && (wholeUrl.test(row[column + 1] ?? '') || isOneUrl(row))
    return withUrl.some(isCut) || withUrl.every((row) => row.every((cell) => looksLikeUrl(cell)))
  }
  return !withUrl.every((row) => wholeUrl.test(row[column] ?? '') && !looksLikeUrl(row[column + 1] ?? ''))
}

/** A URL from the line's begin to its end, cut at each of its commas. */
function isOneUrl(row: readonly string[]): boolean {
  return (
    looksLikeUrl(row[0] ?? '') &&
    row.every((cell) => /^[^\s"]+$/.test(cell)) &&
    wholeUrl.test(row.at(-1) ?? '')
  )
}
