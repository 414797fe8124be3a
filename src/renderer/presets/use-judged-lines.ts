import { useEffect, useMemo, useState } from 'react'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { rulesOf } from '../state/account-rules.ts'
import { useAccounts } from '../state/accounts-store.ts'
import { judgeLines } from './judge-lines.ts'
import type { JudgedLines } from './judge-lines.ts'

/** The rules a preset is judged by: those of its account, else of the account the window works for. */
export function usePresetRules(accountId: string | null): AccountRules | null {
  const view = useAccounts((state) => state.view)
  return useMemo(() => {
    if (view === null) return null
    return rulesOf(view, accountId) ?? rulesOf(view, view.currentId)
  }, [view, accountId])
}

/** What the rules say of the lines; null while they are being judged. */
export function useJudgedLines(
  lines: readonly string[],
  rules: AccountRules | null,
  forAny: boolean,
): JudgedLines | null {
  const [judged, setJudged] = useState<{ readonly of: readonly string[]; readonly by: JudgedLines } | null>(
    null,
  )
  useEffect(() => {
    if (rules === null) return
    const stop = new AbortController()
    void judgeLines(lines, rules, forAny, stop.signal).then((by) => by && setJudged({ of: lines, by }))
    return () => stop.abort()
  }, [lines, rules, forAny])
  return judged?.of === lines ? judged.by : null
}
