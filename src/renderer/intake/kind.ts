import type { ListKind } from './entry.ts'
import { CsvRows } from './csv-rows.ts'
import { looksLikeUrl } from './split-urls.ts'

export type Layout =
  | { readonly kind: Extract<ListKind, 'text'> }
  | {
      readonly kind: Extract<ListKind, 'csv'>
      readonly delimiter: string
      /** The column most URLs stand in, from 0. */
      readonly column: number
      /** Cells a row has where nothing is wrong with it. */
      readonly width: number
      /** The first line only says `sep=…` to a spreadsheet. */
      readonly separatorLine: boolean
    }

const delimiters = ['\t', ';', ',', '|']
const sampleLines = 400
const text: Layout = { kind: 'text' }

/** Tells a table from a plain list by its first lines, never by the file's name. */
export function layoutOf(lines: readonly string[]): Layout {
  const named = /^sep=(.)$/i.exec(lines[0] ?? '')?.[1]
  const sample = lines
    .slice(named === undefined ? 0 : 1)
    .filter((line) => line.trim() !== '')
    .slice(0, sampleLines)
  if (named !== undefined) return table(sample, named)?.layout(true) ?? text
  const tables = delimiters.map((delimiter) => table(sample, delimiter)).filter((found) => found !== null)
  tables.sort((one, other) => other.score - one.score)
  return tables.find((found) => !found.cutsUrls)?.layout(false) ?? text
}

/** The column of a sheet that most URLs stand in; null for a sheet without any. */
export function urlColumnOf(rows: readonly (readonly string[])[], width: number): number | null {
  const hits = columnCounts(rows, width, (cell) => looksLikeUrl(cell) || cell.includes('://'))
  const best = Math.max(0, ...hits)
  return best === 0 ? null : hits.indexOf(best)
}

interface Table {
  readonly score: number
  /** The delimiter is part of the URLs: `tr:w-200,h-200`. */
  readonly cutsUrls: boolean
  layout(separatorLine: boolean): Layout
}

function table(sample: readonly string[], delimiter: string): Table | null {
  const reader = new CsvRows(delimiter)
  const rows = [...reader.push(sample), ...reader.end()].map(({ cells }) => cells)
  const width = commonWidth(rows)
  const regular = rows.filter((row) => row.length === width)
  if (width < 2 || regular.length < rows.length * 0.6) return null
  const filled = columnCounts(regular, width, (cell) => cell.trim() !== '').filter((count) => count > 0)
  const hits = columnCounts(regular, width, looksLikeUrl)
  const best = Math.max(...hits)
  if (best === 0 || filled.length < 2) return null
  const column = hits.indexOf(best)
  return {
    score: best * (regular.length / rows.length),
    cutsUrls: cutsUrls(regular, column, sample),
    layout: (separatorLine) => ({ kind: 'csv', delimiter, column, width, separatorLine }),
  }
}

function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

function columnCounts(
  rows: readonly (readonly string[])[],
  width: number,
  test: (cell: string) => boolean,
): readonly number[] {
  return Array.from({ length: width }, (_, column) => rows.filter((row) => test(row[column] ?? '')).length)
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
  if (bare < sample.length) return withUrl.every((row) => row.every((cell) => looksLikeUrl(cell)))
  return !withUrl.every((row) => wholeUrl.test(row[column] ?? '') && !looksLikeUrl(row[column + 1] ?? ''))
}
