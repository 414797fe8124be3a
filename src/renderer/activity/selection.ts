/** The ids of one row more, or of one fewer. */
export function toggled(ids: ReadonlySet<number>, id: number): ReadonlySet<number> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}

/** The rows from the one where the range begins to another, both among them. */
export function rangeOf(anchor: number, row: number): { readonly first: number; readonly count: number } {
  const first = Math.min(anchor, row)
  return { first, count: Math.max(anchor, row) - first + 1 }
}
