import type { RowTable } from './row-table.ts'
import type { Row } from './row.ts'
import { stateCode } from './tally.ts'

type Table = Pick<RowTable, 'states' | 'get' | 'urlAt' | 'sameAs'>

/** States of rows that would be sent. */
export const sentStates: ReadonlySet<number> = new Set([stateCode.ready, stateCode.repaired, stateCode.look])

function* idsToSend({ states }: Table, most: number): Generator<number> {
  let count = 0
  for (let id = 0; id < states.length && count < most; id += 1) {
    if (!sentStates.has(states[id] ?? 0)) continue
    count += 1
    yield id
  }
}

/** Rows that would be sent now, in the list's order, at most `most` of them. */
export function rowsToSend(table: Table, most: number): Row[] {
  return Array.from(idsToSend(table, most), (id) => table.get(id)).filter((row) => row !== undefined)
}

export interface Leaving {
  readonly urls: readonly string[]
  /**
   * Every row that leaves the list with them: those sent and those merged into them, and with the last URL what was left
   * out. What can't be cleared stays, so that it can be mended.
   */
  readonly rowIds: Uint32Array<ArrayBuffer>
}

/**
 * What goes beyond the first `fits` URLs of the list, with all that is merged into it; where none of them stays, what was
 * left out goes too, as with a job.
 */
export function restOf(table: Table, fits: number): Leaving {
  const urls: string[] = []
  const rowIds: number[] = []
  let at = 0
  for (const id of idsToSend(table, Infinity)) {
    at += 1
    if (at <= fits) continue
    urls.push(table.urlAt(id) ?? '')
    for (const same of table.sameAs({ id })) rowIds.push(same)
  }
  if (fits === 0) addLeftOut(table, rowIds)
  return { urls, rowIds: Uint32Array.from(rowIds).toSorted() }
}

function addLeftOut({ states }: Table, rowIds: number[]): void {
  states.forEach((state, id) => state === stateCode['left-out'] && rowIds.push(id))
}

/** What a job takes out of the list, at most `most` URLs. */
export function leavingOf(table: Table, most: number): Leaving {
  const urls: string[] = []
  const rowIds: number[] = []
  let last = -1
  for (const id of idsToSend(table, most)) {
    urls.push(table.urlAt(id) ?? '')
    last = id
    for (const same of table.sameAs({ id })) rowIds.push(same)
  }
  const { states } = table
  const isAll = !states.subarray(last + 1).some((state) => sentStates.has(state))
  if (isAll) addLeftOut(table, rowIds)
  return { urls, rowIds: Uint32Array.from(rowIds).toSorted() }
}
