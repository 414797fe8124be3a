/** A place in a grid: a row, and in it a cell or, behind the cells, one of its buttons. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Behind the last button of any row; a row with fewer stops at its last. */
const lastColumn = 9
const pageOfRows = 10

/** Where a key leads (the grid pattern of the ARIA Authoring Practices); null for any other key. */
export function placeAfter(
  key: string,
  ctrl: boolean,
  { row, column }: GridPlace,
  rows: number,
): GridPlace | null {
  const at = (toRow: number, toColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(rows - 1, toRow)),
    column: Math.max(0, Math.min(lastColumn, toColumn)),
  })
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column)
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'PageDown':
      return at(row + pageOfRows, column)
    case 'PageUp':
      return at(row - pageOfRows, column)
    case 'Home':
      return at(ctrl ? 0 : row, 0)
    case 'End':
      return at(ctrl ? rows - 1 : row, lastColumn)
    default:
      return null
  }
}

export function cellName({ row, column }: GridPlace): string {
  return `${row}:${column}`
}

/** The place whose name stands on the element or around it. */
export function placeOf(element: Element): GridPlace | null {
  const name = element.closest('[data-cell]')?.getAttribute('data-cell') ?? ''
  const [row, column] = name.split(':').map(Number)
  return row === undefined || column === undefined || Number.isNaN(row + column) ? null : { row, column }
}

/** The element of a place; where the row has fewer, its last before that. */
export function elementAt(grid: Element, { row, column }: GridPlace): HTMLElement | null {
  for (let nearest = column; nearest >= 0; nearest -= 1) {
    const found = grid.querySelector<HTMLElement>(`[data-cell="${cellName({ row, column: nearest })}"]`)
    if (found) return found
  }
  return null
}
