import type { QuotaView } from '#shared/purge/quota.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { Row } from '../rows/row.ts'
import { judgeRow } from '../rows/row.ts'
import type { RecentRow } from './recent.ts'

/** What is asked about before a list is sent. */
export type Warning =
  | { readonly kind: 'practice' }
  /** `until`: when the count starts again, in ms since 1970. */
  | { readonly kind: 'over-quota'; readonly left: number; readonly until: number }
  | { readonly kind: 'long' }
  /** More than one job can hold: this many stay in the list. */
  | { readonly kind: 'too-many'; readonly rest: number }
  /** What the wildcards reach: the beginnings of the URLs they clear. */
  | { readonly kind: 'wide'; readonly reaches: readonly string[] }
  /** Sent a short while ago or still being cleared. */
  | { readonly kind: 'recent'; readonly rows: readonly RecentRow[] }

/** URLs from which a list is unusually long. */
const long = 1_000
/** A shorter beginning may reach more than was meant. ImageKit's documents take 15 characters for narrow enough. */
const narrow = 15

interface Sending {
  readonly rows: readonly Row[]
  /** URLs of the list that go beyond what one job holds. */
  readonly rest: number
  readonly rules: AccountRules
  readonly quota: Pick<QuotaView, 'left' | 'to'>
  /** The list is for the practice account although there is a real one. */
  readonly onlyPractice: boolean
  /** Those of the rows that were sent a short while ago. */
  readonly recent: readonly RecentRow[]
}

export function warningsFor(sending: Sending): readonly Warning[] {
  const { rows, rest, rules, quota, onlyPractice, recent } = sending
  const reaches = rows.filter(({ wildcard }) => wildcard).flatMap((row) => wideReach(row, rules))
  const warnings: (Warning | false)[] = [
    onlyPractice && { kind: 'practice' },
    recent.length > 0 && { kind: 'recent', rows: recent },
    rows.length > quota.left && { kind: 'over-quota', left: quota.left, until: quota.to },
    rest > 0 && { kind: 'too-many', rest },
    rows.length > long && { kind: 'long' },
    reaches.length > 0 && { kind: 'wide', reaches },
  ]
  return warnings.filter((warning) => warning !== false)
}

/** A whole file name is never wide: its star reaches the file's own variants. */
function wideReach(row: Row, rules: AccountRules): readonly string[] {
  const judgement = judgeRow(row, rules)
  if (judgement.kind === 'left-out') return []
  const reach = judgement.findings.find(({ code }) => code === 'star-reach')?.about
  if (reach === undefined || reach.length > narrow || /\.[a-z0-9]{2,5}$/i.test(reach)) return []
  return [reach]
}
