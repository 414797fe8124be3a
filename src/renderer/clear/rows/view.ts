import type { RowState } from './row.ts'
import type { Row } from './row.ts'
import { stateOf } from './row.ts'

export const filters = ['all', 'ready', 'look', 'blocks', 'merged', 'left-out'] as const
export type Filter = (typeof filters)[number]

/** Every state but `removed` belongs to exactly one filter besides `all`: their counts add up to its count. */
export const filterOf: Record<Exclude<RowState, 'removed'>, Exclude<Filter, 'all'>> = {
  unread: 'ready',
  ready: 'ready',
  repaired: 'ready',
  look: 'look',
  blocks: 'blocks',
  merged: 'merged',
  'left-out': 'left-out',
}

/** The ids of the rows that a filter and a search show, in the list's order. */
export function viewOf(rows: readonly Row[], filter: Filter, search: string): Uint32Array {
  const wanted = search.trim().toLowerCase()
  const ids = new Uint32Array(rows.length)
  let count = 0
  for (const row of rows) {
    const state = stateOf(row)
    if (state === 'removed') continue
    if (filter !== 'all' && filterOf[state] !== filter) continue
    if (wanted !== '' && !matches(row, wanted)) continue
    ids[count] = row.id
    count += 1
  }
  return ids.subarray(0, count)
}

function matches(row: Row, wanted: string): boolean {
  if (row.text.toLowerCase().includes(wanted)) return true
  return row.url !== null && row.url !== row.text && row.url.toLowerCase().includes(wanted)
}

export function countsByFilter(counts: Readonly<Record<RowState, number>>): Record<Filter, number> {
  const ready = counts.unread + counts.ready + counts.repaired
  const { look, blocks, merged } = counts
  const leftOut = counts['left-out']
  return { all: ready + look + blocks + merged + leftOut, ready, look, blocks, merged, 'left-out': leftOut }
}
