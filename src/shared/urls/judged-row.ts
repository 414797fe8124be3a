import type { AccountRules } from './account-rules.ts'
import type { RepairCode } from './finding.ts'
import type { Ruling } from './judge.ts'
import { rulingOn, shownRuling } from './judge.ts'
import type { Judgement, LeftOut } from './judgement.ts'

/** What there is to judge of an entry: its text, and what the reader and the person decided about it. */
export interface ToJudge {
  readonly text: string
  /** Known to the reader as no URL, whatever it looks like. */
  readonly aside: LeftOut | null
  /** The person took the automatic repairs back. */
  readonly asWritten: boolean
}

/** What the rules say about an entry for itself; `unread` until they were asked. */
export type Verdict = 'unread' | 'ready' | 'repaired' | 'look' | 'blocks' | 'left-out'

/** The rules' answer, as far as a list has to remember it. */
export interface JudgedRow {
  readonly verdict: Verdict
  readonly why: LeftOut | null
  /** Exactly what will be sent; null while something blocks it. */
  readonly url: string | null
  readonly wildcard: boolean
  /** The repair offered first, for applying it to all rows that share it. */
  readonly repair: RepairCode | null
}

/** What the rules say about an entry, in full. */
export function judgeRow(row: ToJudge, rules: AccountRules): Judgement {
  return shownRuling(rulingOnRow(row, rules))
}

function rulingOnRow({ text, aside, asWritten }: ToJudge, rules: AccountRules): Ruling {
  if (aside !== null) return { kind: 'left-out', why: aside }
  const ruling = rulingOn(text, rules, asWritten)
  if (!asWritten || ruling.kind === 'left-out') return ruling
  // What no server could be sent as it stands would be another URL: without its repair it can't be cleared.
  const needsRepair = ruling.findings.some(({ weight }) => weight === 'repaired')
  return needsRepair ? { ...ruling, url: null, verdict: 'blocks' } : ruling
}

/** What of it a list remembers. */
export function judgedRow(row: ToJudge, rules: AccountRules): JudgedRow {
  const judgement = rulingOnRow(row, rules)
  if (judgement.kind === 'left-out') {
    return { verdict: 'left-out', why: judgement.why, url: null, wildcard: false, repair: null }
  }
  const { verdict, url, findings } = judgement
  const repair = findings.find((finding) => finding.repair !== undefined)?.repair?.code ?? null
  return { verdict, why: null, url, wildcard: judgement.wildcard && url !== null, repair }
}
