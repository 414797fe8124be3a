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

  push(lines: readonly string[]): CsvRow[] {
    const rows: CsvRow[] = []
    const closed: string[] = []
    for (const line of lines) this.#take(line, closed, rows)
    this.#parse(closed, rows)
    return rows
  }

  end(): CsvRow[] {
    const rows: CsvRow[] = []
    while (this.#open.length > 0) this.#giveUp([], rows)
    return rows
  }

  #take(line: string, closed: string[], rows: CsvRow[]): void {
    this.#openQuote = leavesQuoteOpen(line, this.#delimiter, this.#openQuote)
    this.#open.push(line)
    if (!this.#openQuote) {
      closed.push(this.#open.join('\n'))
      this.#open = []
    } else if (this.#open.length > longestCell) this.#giveUp(closed, rows)
  }

  /** Reads the line that opened the quote without quotes, and the lines after it anew. */
  #giveUp(closed: string[], rows: CsvRow[]): void {
    this.#parse(closed, rows)
    const [first = '', ...others] = this.#open
    this.#open = []
    this.#openQuote = false
    this.#openQuotes += 1
    rows.push({ cells: first.split(this.#delimiter), line: this.#next })
    this.#next += 1
    const again: string[] = []
    for (const line of others) this.#take(line, again, rows)
    this.#parse(again, rows)
  }

  /** `closed` is emptied: each of its strings is one whole row. */
  #parse(closed: string[], rows: CsvRow[]): void {
    const texts = closed.splice(0)
    if (texts.length === 0) return
    const parsed = cellsOf(texts.join('\n'), this.#delimiter)
    const aligned = parsed.length === texts.length
    texts.forEach((text, at) => {
      const cells = (aligned ? parsed[at] : cellsOf(text, this.#delimiter)[0]) ?? ['']
      rows.push({ cells, line: this.#next })
      this.#next += 1
    })
  }
}

/** Rows of cells of a text whose line ends are `\n`, without the guards that the app's own files have. */
function cellsOf(text: string, delimiter: string): readonly string[][] {
  const options = { delimiter, newline: '\n', header: false, skipEmptyLines: false } as const
  const { data } = Papa.parse<string[]>(text, options)
  return text.includes("'") ? data.map((cells) => cells.map(unguarded)) : data
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
