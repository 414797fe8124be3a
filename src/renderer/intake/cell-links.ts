import { linkOfFormula } from './hyperlink-formula.ts'
import type { SheetRows } from './sheet-rows.ts'
import { looksLikeUrl } from './split-urls.ts'

/** A cell that is more than its text. */
export interface LinkedCell {
  readonly row: number
  readonly column: number
  readonly target: string | undefined
  readonly formula: string | undefined
}

const otherScheme = /^(?!file:)(?:#|[a-z][a-z0-9+.-]*:)/i

/** A sheet's rows with URLs in place of the words that lead to them. */
export function withLinks(
  name: string,
  shown: readonly (readonly string[])[],
  cells: Iterable<LinkedCell>,
): SheetRows {
  const rows: (readonly string[])[] = [...shown]
  let computedLinks = 0
  let relativeLinks = 0
  const shownAt = (row: number, column: number) => shown[row]?.[column] ?? ''
  for (const { row, column, target, formula } of cells) {
    if (looksLikeUrl(shownAt(row, column))) continue
    const link = target ?? linkOfFormula(formula ?? '', shownAt)
    if (link === null) computedLinks += 1
    else if (link !== undefined && looksLikeUrl(link)) rows[row] = withCell(rows[row] ?? [], column, link)
    else if (link !== undefined && link !== '' && !otherScheme.test(link)) relativeLinks += 1
  }
  return { name, rows, computedLinks, relativeLinks }
}

function withCell(row: readonly string[], column: number, text: string): readonly string[] {
  return Array.from({ length: Math.max(row.length, column + 1) }, (_, at) =>
    at === column ? text : (row[at] ?? ''),
  )
}
