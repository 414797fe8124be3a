import Papa from 'papaparse'
import { unguarded } from '#shared/csv/formula-safe.ts'

/** Lines one quoted cell may run over; a quote that stays open longer was never meant to open a cell. */
const longestCell = 50

export interface CsvRow {
  readonly cells: readonly string[]
  /** The row's number as a spreadsheet shows it; the first is 1. */
  readonly line: number
}

/**
 * Lines → rows of a table. A quoted cell may hold line ends; a quote that never closes swallows nothing, because its
 * line is then read as it stands, without quotes.
 */
export class CsvRows {
  readonly #delimiter: string
  #open: string[] = []
  #openQuote = false
  #next: number
  #openQuotes = 0

  constructor(delimiter: string, firstRow = 1) {
    this.#delimiter = delimiter
    this.#next = firstRow
  }

  /** Quotes that opened a cell and never closed; asked at the end. */
  get openQuotes(): number {
    return this.#openQuotes
  }

  /** Lines are held back that may belong to a quoted cell. */
  get isOpen(): boolean {
    return this.#open.length > 0
  }

  /** Counts a row that somebody else has read. @returns its number. */
  count(): number {
    this.#next += 1
    return this.#next - 1
  }

  push(lines: readonly string[]): CsvRow[] {
    const rows: CsvRow[] = []
    for (const line of lines) this.#take(line, rows)
    return rows
  }

  /** What is open at the end of the file is read without quotes. */
  end(): CsvRow[] {
    const rows: CsvRow[] = []
    while (this.#open.length > 0) this.#giveUp(rows)
    return rows
  }

  #take(line: string, rows: CsvRow[]): void {
    const cells = this.#openQuote ? null : plainCells(line, this.#delimiter)
    if (cells !== null) return this.#add(line, cells, rows)
    this.#openQuote = leavesQuoteOpen(line, this.#delimiter, this.#openQuote)
    this.#open.push(line)
    if (!this.#openQuote) {
      const text = this.#open.join('\n')
      this.#open = []
      this.#add(text, plainCells(text, this.#delimiter) ?? odderCells(text, this.#delimiter), rows)
    } else if (this.#open.length > longestCell) this.#giveUp(rows)
  }

  /** Reads the line that opened the quote without quotes, and the lines after it anew. */
  #giveUp(rows: CsvRow[]): void {
    const [first = '', ...others] = this.#open
    this.#open = []
    this.#openQuote = false
    this.#openQuotes += 1
    this.#add(first, first.split(this.#delimiter), rows)
    for (const line of others) this.#take(line, rows)
  }

  #add(text: string, cells: string[], rows: CsvRow[]): void {
    // The app's own files guard cells that a spreadsheet would take for formulas, with this sign.
    rows.push({ cells: text.includes("'") ? cells.map(unguarded) : cells, line: this.#next })
    this.#next += 1
  }
}

const quote = 34

/** The cells of a row as nearly all rows are; null for one whose quotes stand where none belongs, or don't close. */
function plainCells(text: string, delimiter: string): string[] | null {
  if (!text.includes('"')) return text.split(delimiter)
  const cells: string[] = []
  for (let at = 0; ; at += 1) {
    const isQuoted = text.charCodeAt(at) === quote
    const end = isQuoted ? closingQuote(text, at) : text.indexOf(delimiter, at)
    if (isQuoted && end < 0) return null
    cells.push(isQuoted ? unquoted(text.slice(at + 1, end)) : text.slice(at, end < 0 ? undefined : end))
    at = isQuoted ? end + 1 : end
    if (end < 0 || at === text.length) return cells
    if (text[at] !== delimiter) return null
  }
}

/** The quote that closes the cell which the one at `open` opens; -1 for none. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2)
  return at
}

function unquoted(cell: string): string {
  return cell.includes('"') ? cell.replaceAll('""', '"') : cell
}

/** The cells of a row as papaparse makes sense of it. */
function odderCells(text: string, delimiter: string): string[] {
  const options = { delimiter, newline: '\n', header: false, skipEmptyLines: false } as const
  return Papa.parse<string[]>(text, options).data[0] ?? ['']
}

/** A quote opens a cell only where the cell begins, and `""` inside it is a quote of its own. */
function leavesQuoteOpen(line: string, delimiter: string, open: boolean): boolean {
  if (!line.includes('"')) return open
  let inside = open
  let starts = !open
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at]
    if (inside) {
      if (char === '"' && line[at + 1] === '"') at += 1
      else if (char === '"') inside = false
    } else if (char === '"' && starts) inside = true
    else starts = char === delimiter
  }
  return inside
}
