import type { AccountRules } from '#shared/urls/account-rules.ts'
import { judgeRow } from '../rows/row.ts'
import type { RowTable } from '../rows/row-table.ts'
import { stateCode } from '../rows/tally.ts'

/** Rows of the list that belong to another account of this app. */
export interface OtherRows {
  readonly accountId: string
  readonly accountName: string
  readonly rows: number
}

/** Rows looked at before the window gets its turn. */
const block = 100

/** Whose the rows are that this account can't clear, a small piece at a time; the account with the most first. */
export function* countOthers(
  table: Pick<RowTable, 'states' | 'get'>,
  rules: AccountRules,
): Generator<undefined, readonly OtherRows[]> {
  const counts = new Map<string, number>()
  const { states } = table
  for (let id = 0; id < states.length; id += 1) {
    if (id % block === 0) yield
    if (states[id] !== stateCode.blocks) continue
    const row = table.get(id)
    const judged = row && judgeRow(row, rules)
    if (judged === undefined || judged.kind === 'left-out') continue
    const other = judged.findings.find(({ code }) => code === 'other-account')?.about
    if (other !== undefined) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  return rules.others
    .flatMap(({ accountId, accountName }) => {
      const rows = counts.get(accountId) ?? 0
      return rows === 0 ? [] : [{ accountId, accountName, rows }]
    })
    .toSorted((one, other) => other.rows - one.rows)
}
