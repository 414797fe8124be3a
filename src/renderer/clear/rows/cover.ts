import { coverage } from '#shared/urls/list.ts'
import type { RowTable } from './row-table.ts'

/**
 * Marks the rows that a wildcard of the list reaches, and takes the marks off those that none reaches any more. Returns
 * the marks, for the next time.
 */
export function markCovered(
  table: RowTable,
  marked: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  if (table.wildcards.size === 0 && marked.size === 0) return marked
  const { covered } = coverage(sending(table))
  for (const id of marked.keys()) if (!covered.has(id)) mark(table, id, null)
  for (const [id, by] of covered) mark(table, id, by)
  return covered
}

function* sending(table: RowTable): Generator<{ id: number; url: string; wildcard: boolean }> {
  for (const { id, url, wildcard, removed, mergedWith } of table.rows) {
    if (url !== null && !removed && mergedWith === null) yield { id, url, wildcard }
  }
}

function mark(table: RowTable, id: number, coveredBy: number | null): void {
  const row = table.get(id)
  if (row !== undefined && row.coveredBy !== coveredBy) table.put({ ...row, coveredBy })
}
