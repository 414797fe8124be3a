import type { ColumnChoice, TableShape } from './choices.ts'
import type { CsvRow } from './csv-rows.ts'
import type { Entry } from './entry.ts'
import { joinedUrl } from './joined-url.ts'
import { looksLikeUrl } from './split-urls.ts'
import { urlsInLine } from './urls-in-line.ts'

/** How the rows of a table are read. */
export interface TableRules {
  readonly delimiter: string
  readonly width: number
  readonly headingLine: number
  readonly choice: ColumnChoice
  /** A person chose the columns: a URL in another one is not taken, even where the row has none but that. */
  readonly isChosen: boolean
}

export function rulesFor(
  table: { delimiter: string; width: number; headingLine: number; shape: TableShape },
  chosen: ColumnChoice | null,
): TableRules {
  const { delimiter, width, headingLine, shape } = table
  // A choice made for another file may name columns that this one lacks.
  const fits = chosen !== null && chosen.columns.length > 0 && Math.max(...chosen.columns) < width
  return { delimiter, width, headingLine, choice: fits ? chosen : shape.choice, isChosen: fits }
}

interface Taken {
  readonly texts: readonly string[]
  /** URLs in the row that were not taken. */
  readonly others: number
}

/** Rows of a table → entries: each row gives at least one. */
export function csvEntries(
  rows: readonly CsvRow[],
  rules: TableRules,
): { entries: Entry[]; otherColumns: number } {
  const entries: Entry[] = []
  let otherColumns = 0
  for (const row of rows) otherColumns += addRow(row, rules, entries)
  return { entries, otherColumns }
}

/**
 * By itself, and headings apart: an engine makes quick code of what is called for each row, and throws it away for what
 * is called with a row that is like no other.
 *
 * @returns the URLs of the row that were not taken.
 */
function addRow({ cells, line }: CsvRow, rules: TableRules, entries: Entry[]): number {
  const isHeading = line === rules.headingLine
  const { texts, others } = takenOf(cells, rules, isHeading)
  for (const text of texts) {
    if (isHeading && text.trim() !== '') addHeading(text, line, entries)
    else for (const url of urlsInLine(text)) entries.push({ text: url, line })
  }
  return others
}

function addHeading(text: string, line: number, entries: Entry[]): void {
  entries.push({ text, line, aside: 'heading' })
}

function takenOf(cells: readonly string[], rules: TableRules, isHeading: boolean): Taken {
  const { choice, delimiter } = rules
  const [column = 0] = choice.columns
  // A comment or a sentence between the rows of a table has fewer cells than they have.
  if (cells.length <= column) return { texts: [cells.join(delimiter)], others: 0 }
  if (choice.kind === 'joined') return joined(cells, choice.columns, isHeading)
  if (rules.isChosen && choice.columns.length > 1) return several(cells, choice.columns)
  return one(cells, column, rules)
}

function joined(cells: readonly string[], columns: readonly number[], isHeading: boolean): Taken {
  const parts = columns.map((column) => cells[column] ?? '')
  const text = isHeading ? parts.join(' ') : joinedUrl(parts)
  return { texts: [text], others: countUrls(cells, (column) => !columns.includes(column)) }
}

function several(cells: readonly string[], columns: readonly number[]): Taken {
  const filled = columns.map((column) => cells[column] ?? '').filter((cell) => cell.trim() !== '')
  const others = countUrls(cells, (column) => !columns.includes(column))
  return { texts: filled.length === 0 ? [''] : filled, others }
}

function one(cells: readonly string[], column: number, rules: TableRules): Taken {
  const isUrl = looksLikeUrl(cells[column] ?? '')
  const others = countUrls(cells, (each) => each !== column)
  if (others === 0 || rules.isChosen || isUrl) return { texts: [wholeCell(cells, column, rules)], others }
  const elsewhere = cells.findIndex((cell) => looksLikeUrl(cell))
  return { texts: [cells[elsewhere] ?? ''], others: others - 1 }
}

/** In the columns that count. */
function countUrls(cells: readonly string[], counts: (column: number) => boolean): number {
  let count = 0
  for (let column = 0; column < cells.length; column += 1) {
    if (counts(column) && looksLikeUrl(cells[column] ?? '')) count += 1
  }
  return count
}

/** A URL with the delimiter in it that was not quoted spreads over more cells than the row should have. */
function wholeCell(cells: readonly string[], column: number, { delimiter, width }: TableRules): string {
  const extra = cells.length - width
  const cell = cells[column] ?? ''
  if (extra <= 0 || !looksLikeUrl(cell)) return cell
  const spread = cells.slice(column, column + extra + 1)
  return spread.slice(1).some((part) => part.trim() === '' || looksLikeUrl(part))
    ? cell
    : spread.join(delimiter)
}
