/** Rows of one view of a job that are chosen together, by their items' ids, so that they stay when rows move. */
export interface Selection {
  readonly ids: ReadonlySet<number>
  /** The row that a range begins at. */
  readonly anchor: number
}

export const noSelection: Selection = { ids: new Set(), anchor: 0 }

/** One row alone. */
export function only(row: number, id: number): Selection {
  return { ids: new Set([id]), anchor: row }
}

/** One row more, or one fewer. */
export function toggled({ ids }: Selection, row: number, id: number): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: row }
}

/** The rows from the anchor to another row, both among them. */
export function rangeTo(
  { anchor }: Selection,
  row: number,
): { readonly first: number; readonly count: number } {
  const first = Math.min(anchor, row)
  return { first, count: Math.max(anchor, row) - first + 1 }
}

/** What a range holds, in place of what was chosen; the next one begins at the same row. */
export function withRange({ anchor }: Selection, ids: readonly number[]): Selection {
  return { ids: new Set(ids), anchor }
}
