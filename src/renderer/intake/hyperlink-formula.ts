const call = /^=?\s*HYPERLINK\(/i
/** A text, a cell of the same sheet, or a number. */
const term = /\s*(?:"((?:[^"]|"")*)"|\$?([A-Z]{1,3})\$?(\d{1,7})(?![\w(!.])|(\d+(?:\.\d+)?))\s*/iy

/** What a cell of the sheet shows, both from 0. */
export type ShownAt = (row: number, column: number) => string

/**
 * Where `HYPERLINK("https://…","click here")` leads, also where it is put together with `&` from cells of the same
 * sheet. Null for a formula that leads somewhere else or in a way that is not followed here; undefined for any other.
 */
export function linkOfFormula(formula: string, shownAt: ShownAt): string | null | undefined {
  const start = call.exec(formula)
  if (start === null) return undefined
  let link = ''
  term.lastIndex = start[0].length
  for (;;) {
    const found = term.exec(formula)
    if (found === null) return null
    const [, words, letters, row, digits] = found
    link += words?.replaceAll('""', '"') ?? digits ?? shownAt(Number(row) - 1, columnOf(letters ?? ''))
    const next = formula[term.lastIndex]
    if (next === ',' || next === ';' || next === ')') return link
    if (next !== '&') return null
    term.lastIndex += 1
  }
}

/** `A` is 0, `AA` is 26. */
function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
