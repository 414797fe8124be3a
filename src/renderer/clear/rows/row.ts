import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { RepairCode } from '#shared/urls/finding.ts'
import type { JudgedRow, ToJudge, Verdict } from '#shared/urls/judged-row.ts'
import { judgedRow, judgeRow } from '#shared/urls/judged-row.ts'
import type { Aside } from '../../intake/entry.ts'

export { judgeRow } from '#shared/urls/judged-row.ts'

/** What a row is in its list. Each row is exactly one of these, so the counts add up. */
export type RowState = Verdict | 'merged' | 'removed'

/** One entry of the list, as it is at this moment: a new object means a change. */
export interface Row extends ToJudge, JudgedRow {
  /** Its place in the list; never given to another row. */
  readonly id: number
  /** Which of the list's sources it came from. */
  readonly source: number
  readonly line: number
  readonly removed: boolean
  /** The row that is sent in its place, because it has the same URL. */
  readonly mergedWith: number | null
  /** The row whose wildcard reaches this URL too. */
  readonly coveredBy: number | null
}

export interface NewRow extends Pick<Row, 'id' | 'source' | 'line' | 'text'> {
  readonly aside: Aside | null
}

export function newRow(row: NewRow): Row {
  return {
    ...row,
    asWritten: false,
    removed: false,
    verdict: 'unread',
    why: null,
    url: null,
    wildcard: false,
    repair: null,
    mergedWith: null,
    coveredBy: null,
  }
}

export function stateOf(row: Pick<Row, 'removed' | 'mergedWith' | 'coveredBy' | 'verdict'>): RowState {
  if (row.removed) return 'removed'
  if (row.mergedWith !== null) return 'merged'
  const covered = row.coveredBy !== null && (row.verdict === 'ready' || row.verdict === 'repaired')
  return covered ? 'look' : row.verdict
}

/** The row with the rules' answer in it; what depends on other rows stays as it was. */
export function judged(row: Row, rules: AccountRules): Row {
  return { ...row, ...judgedRow(row, rules) }
}

/** The row with this repair applied; itself where the repair is none of its own. */
export function repaired(row: Row, code: RepairCode, rules: AccountRules): Row {
  const judgement = judgeRow(row, rules)
  if (judgement.kind === 'left-out') return row
  const repair = judgement.findings.find((finding) => finding.repair?.code === code)?.repair
  return repair === undefined ? row : { ...row, text: repair.text }
}
