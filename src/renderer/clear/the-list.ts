import type { AccountRules } from '#shared/urls/account-rules.ts'
import { rulesOf } from '../state/account-rules.ts'
import { useAccounts } from '../state/accounts-store.ts'
import { RowList } from './rows/row-list.ts'
import type { Turns } from './rows/sweep.ts'

/** Without an account no URL belongs to it, and nothing can be sent. */
const noAccount: AccountRules = {
  accountId: '',
  accountName: '',
  endpoints: [],
  customDomains: [],
  others: [],
}

/** The rules of the account that the window works for. */
export function currentRules(): AccountRules {
  const { view } = useAccounts.getState()
  return (view === null ? null : rulesOf(view, view.currentId)) ?? noAccount
}

/** How the window lends its time to work that takes longer than a frame. */
export const turns: Turns = {
  later: (act) => void setTimeout(act),
  draw: (act) => void setTimeout(act, drawAfter()),
  now: () => performance.now(),
}

/** Milliseconds until a change is drawn. Nobody counts along with a long list that comes in, and drawing costs it time. */
function drawAfter(): number {
  if (list.table.length <= 20_000) return 16
  return list.growing ? 250 : 100
}

/** The one list of the window. */
export const list: RowList = new RowList(currentRules(), turns, () => crypto.randomUUID())
