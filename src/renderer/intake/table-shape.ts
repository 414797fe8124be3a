import type { ColumnChoice, TableShape } from './choices.ts'
import { splitColumns } from './split-columns.ts'

/** What a person is shown of a table, and what is kept of it with the list. */
const shownRows = 5
const sampleRows = 400
const shownColumns = 40
const shownLetters = 300

interface Table {
  /** Without the headings; those that can tell something about its columns. */
  readonly rows: readonly (readonly string[])[]
  readonly width: number
  readonly headings: readonly string[] | null
  readonly isUrl: (cell: string) => boolean
  /** A URL of the account: only those can be cleared. */
  readonly isOwn: (cell: string) => boolean
}

/** The columns of a table that URLs stand in, found by their content; null for a table without any. */
export function shapeOf({ rows, width, headings, isUrl, isOwn }: Table): TableShape | null {
  const hits = columnCounts(rows, width, isUrl)
  const most = hits.reduce((one, other) => Math.max(one, other), 0)
  const split = splitColumns(rows.slice(0, sampleRows), width, hits)
  if (most === 0 && split === null) return null
  // A URL here and there, as in a column of remarks, is no question.
  const urlColumns = [...hits.keys()].filter((column) => (hits[column] ?? 0) * 10 >= Math.max(1, rows.length))
  const best: ColumnChoice = { kind: 'each', columns: [bestOf(rows, hits, urlColumns, isOwn)] }
  const joined = split === null ? null : ({ kind: 'joined', columns: split } as const)
  return {
    key: headings === null ? '' : keyOf(headings),
    headings: cut(headings ?? []),
    samples: rows.slice(0, shownRows).map(cut),
    urlColumns,
    choice: most === 0 ? (joined ?? best) : best,
    question: joined ?? (urlColumns.length > 1 ? best : null),
  }
}

/** Of the columns with URLs the one with most of the account's; where it has none in any, the one with most. */
function bestOf(
  rows: readonly (readonly string[])[],
  hits: readonly number[],
  urlColumns: readonly number[],
  isOwn: (cell: string) => boolean,
): number {
  const most = hits.indexOf(Math.max(...hits))
  if (urlColumns.length < 2) return most
  const ownIn = (column: number) => rows.filter((row) => isOwn(row[column] ?? '')).length
  const own = urlColumns.map((column) => ({ column, count: ownIn(column) }))
  const [best] = own.toSorted((one, other) => other.count - one.count)
  const isTie =
    best === undefined || best.count === 0 || own.some((one) => one !== best && one.count === best.count)
  return isTie ? most : best.column
}

export function columnCounts(
  rows: readonly (readonly string[])[],
  width: number,
  test: (cell: string) => boolean,
): readonly number[] {
  const counts = Array.from({ length: width }, () => 0)
  for (const row of rows) {
    for (let column = 0; column < width; column += 1) {
      if (test(row[column] ?? '')) counts[column] = (counts[column] ?? 0) + 1
    }
  }
  return counts
}

function cut(cells: readonly string[]): readonly string[] {
  return cells.slice(0, shownColumns).map((cell) => cell.slice(0, shownLetters))
}

/** A mark of the headings from which they can't be read again (FNV-1a, twice 32 bits). */
function keyOf(headings: readonly string[]): string {
  const text = headings.map((heading) => heading.trim().toLowerCase()).join('\n')
  const mark = (seed: number) => {
    let hash = seed
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    return (hash >>> 0).toString(36)
  }
  return `${mark(0x811c9dc5)}-${mark(0x2f0b4c47)}`
}
