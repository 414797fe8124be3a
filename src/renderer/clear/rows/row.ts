import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { RepairCode } from '#shared/urls/finding.ts'
import type { Aside } from '../../intake/entry.ts'
import type { Judgement, LeftOut } from '#shared/urls/judgement.ts'
import { judge, judgeAsWritten } from '#shared/urls/judge.ts'

/** What the rules say about a row for itself; `unread` until they were asked. */
type Verdict = 'unread' | 'ready' | 'repaired' | 'look' | 'blocks' | 'left-out'

/** What a row is in its list. Each row is exactly one of these, so the counts add up. */
export type RowState = Verdict | 'merged' | 'removed'

/** One entry of the list. Rows are never changed, only replaced: a new object means a change. */
export interface Row {
  /** Its place in the list; never given to another row. */
  readonly id: number
  /** Which of the list's sources it came from. */
  readonly source: number
  readonly line: number
  /** As read, repaired or edited. */
  readonly text: string
  /** Known to the reader as no URL, whatever it looks like. */
  readonly aside: Aside | null
  /** The person took the automatic repairs back. */
  readonly asWritten: boolean
  readonly removed: boolean
  readonly verdict: Verdict
  readonly why: LeftOut | null
  /** Exactly what will be sent; null while something blocks it. */
  readonly url: string | null
  readonly wildcard: boolean
  /** The repair offered first, for applying it to all rows that share it. */
  readonly repair: RepairCode | null
  /** The row that is sent in its place, because it has the same URL. */
  readonly mergedWith: number | null
  /** The row whose wildcard reaches this URL too. */
  readonly coveredBy: number | null
}

export type NewRow = Pick<Row, 'id' | 'source' | 'line' | 'text' | 'aside'>

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

export function stateOf(row: Row): RowState {
  if (row.removed) return 'removed'
  if (row.mergedWith !== null) return 'merged'
  const covered = row.coveredBy !== null && (row.verdict === 'ready' || row.verdict === 'repaired')
  return covered ? 'look' : row.verdict
}

/** The URL by which rows are the same, or null for a row that sends nothing. */
export function keyOf(row: Row): string | null {
  return row.removed ? null : row.url
}

/** What the rules say about a row's text, with what the reader and the person decided about it. */
export function judgeRow(row: Pick<Row, 'text' | 'aside' | 'asWritten'>, rules: AccountRules): Judgement {
  if (row.aside !== null) return { kind: 'left-out', why: row.aside }
  if (!row.asWritten) return judge(row.text, rules)
  const judgement = judgeAsWritten(row.text, rules)
  if (judgement.kind === 'left-out') return judgement
  // What no server could be sent as it stands would be another URL: without its repair it can't be cleared.
  const needsRepair = judgement.findings.some(({ weight }) => weight === 'repaired')
  return needsRepair ? { ...judgement, url: null, verdict: 'blocks' } : judgement
}

/** The row with the rules' answer in it; what depends on other rows stays as it was. */
export function judged(row: Row, rules: AccountRules): Row {
  const judgement = judgeRow(row, rules)
  if (judgement.kind === 'left-out') {
    return { ...row, verdict: 'left-out', why: judgement.why, url: null, wildcard: false, repair: null }
  }
  return {
    ...row,
    verdict: judgement.verdict,
    why: null,
    url: judgement.url,
    wildcard: judgement.wildcard && judgement.url !== null,
    repair: judgement.findings.find(({ repair }) => repair !== undefined)?.repair?.code ?? null,
  }
}

/** Only what a person or a file gave is saved; the rest is found again by the rules. */
export function isSavedAlike(one: Row, other: Row): boolean {
  if (one.text !== other.text || one.aside !== other.aside) return false
  return one.asWritten === other.asWritten && one.removed === other.removed
}
