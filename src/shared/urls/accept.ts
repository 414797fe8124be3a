import type { AccountRules } from './account-rules.ts'
import type { Finding } from './finding.ts'
import { judgeAsWritten } from './judge.ts'
import { isFixed } from './serialise.ts'

export type Acceptance = { readonly ok: true } | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * What main asks before it sends a URL: it takes only a string that its own parser leaves unchanged, that the rules give
 * back byte for byte, and that nothing blocks. The page is not trusted, so it does not matter what the page found.
 */
export function acceptExact(url: string, rules: AccountRules): Acceptance {
  const judged = judgeAsWritten(url, rules)
  if (judged.kind === 'left-out') return refused([])
  if (judged.url === url && isFixed(url)) return { ok: true }
  return refused(judged.findings)
}

/** A URL that nothing blocks but that would be sent as other bytes is refused as no exact URL. */
function refused(findings: readonly Finding[]): Acceptance {
  const blocks = findings.some(({ weight }) => weight === 'blocks')
  return { ok: false, findings: blocks ? findings : [{ code: 'not-a-url', weight: 'blocks' }, ...findings] }
}
