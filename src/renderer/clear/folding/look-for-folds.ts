import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { Fold } from '#shared/urls/folding/fold.ts'
import { foldSteps } from '#shared/urls/folding/fold.ts'
import type { ListRow } from '#shared/urls/list.ts'
import type { RowTable } from '../rows/row-table.ts'
import { sentStates } from '../rows/to-send.ts'

/** Rows gathered before the clock is looked at. */
const block = 500

type Table = Pick<RowTable, 'states' | 'urlAt' | 'sameAs'>

type Found = [folds: readonly Fold[], rows: readonly ListRow[]]

/** Looks for wildcards a small piece at a time; gives them, and the rows it looked at. */
export function* searchFolds(table: Table, rules: AccountRules): Generator<undefined, Found> {
  const rows = yield* rowsIn(table)
  return [yield* foldSteps(rows, rules), rows]
}

/** The rows that would be sent, as the finder of wildcards wants them. */
function* rowsIn(table: Table): Generator<undefined, readonly ListRow[]> {
  const { states } = table
  const rows: ListRow[] = []
  for (let id = 0; id < states.length; id += 1) {
    const url = sentStates.has(states[id] ?? 0) ? table.urlAt(id) : null
    if (url !== null) rows.push({ id, url, wildcard: url.endsWith('*') })
    if (id % block === 0) yield
  }
  return rows
}

/** The rows that leave the list with a wildcard: those it clears too, and what is merged into them. */
export function rowsUnder(table: Table, wildcard: string): readonly number[] {
  const beginning = wildcard.slice(0, -1)
  const { states } = table
  const ids: number[] = []
  for (let id = 0; id < states.length; id += 1) {
    if (!sentStates.has(states[id] ?? 0) || table.urlAt(id)?.startsWith(beginning) !== true) continue
    for (const same of table.sameAs({ id })) ids.push(same)
  }
  return ids
}
