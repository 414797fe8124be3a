import type { ShownUrl } from '#shared/urls/judgement.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { judgeAsWritten } from '#shared/urls/judge.ts'

/** A sent URL as the list shows it. Without its account, which may have been removed, the whole stands as one part. */
export function shownItemUrl(url: string, rules: AccountRules | null): ShownUrl {
  const judged = rules ? judgeAsWritten(url, rules) : null
  return judged?.kind === 'url' ? judged.shown : { base: '', path: url, query: '' }
}
