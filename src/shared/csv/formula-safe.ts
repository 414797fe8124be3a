/**
 * What a spreadsheet takes for the beginning of a formula, after any apostrophes: the ASCII signs, the white space that
 * it skips in front of them, and the full-width signs that East Asian versions read alike.
 */
const formula = String.raw`[=+\-@\t\r\n＝＋－＠]`
/**
 * Where a cell begins, or would begin in a spreadsheet that separates by another sign than the comma: most of Europe's
 * separate by semicolons, and then quotes in the middle of a line hold nothing together.
 */
const begins = String.raw`(?<=^|[;\t\r\n|])`
const unsafe = new RegExp(`${begins}(?='*${formula})`, 'g')
const guards = new RegExp(`${begins}'(?='*${formula})`, 'g')
const needsQuotes = /[",;\t\r\n|]|^\s|\s$/

/** Tells spreadsheets that the file is UTF-8; readers take it off. */
const byteOrderMark = '\uFEFF'

/**
 * Rows → a CSV file as RFC 4180 has it, that every spreadsheet opens as text and none calculates: a cell that would
 * begin a formula has an apostrophe in front. `unguarded` takes exactly those off again.
 */
export function formulaSafeCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map(formulaSafeRow).join('')
}

/** One row with its line end, for a file that is put together piece by piece; `formulaSafeCsv([])` begins it. */
export function formulaSafeRow(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

function cellOf(text: string): string {
  const guarded = text.replace(unsafe, "'")
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** A cell of a CSV file without the guards that `formulaSafeCsv` put in front of it. */
export function unguarded(cell: string): string {
  // Stryker disable next-line StringLiteral: every text includes '', which is only slower
  return cell.includes("'") ? cell.replace(guards, '') : cell
}
