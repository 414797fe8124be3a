import { findings } from '#shared/words/findings.ts'
import { fillProblemWords } from '#shared/words/preset-use.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { OddLine } from './judge-lines.ts'

/** What is wrong with a line, in a few words. */
export function sayOdd({ verdict }: OddLine, rules: AccountRules): string {
  if (verdict.kind === 'blank') return fillProblemWords[verdict.problem]
  const { code, about = '' } = verdict.finding
  const other = rules.others.find(({ accountId }) => accountId === about)?.accountName ?? ''
  return findings[code].short({ about, account: rules.accountName, other })
}
