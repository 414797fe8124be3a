import type { AccountRules } from '#shared/urls/account-rules.ts'
import { rulesOf } from '../app/account-rules.ts'
import { useAccounts } from '../app/accounts-store.ts'
import { RowList } from './rows/row-list.ts'

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

/** The one list of the window. */
export const list = new RowList(
  currentRules(),
  {
    later: (act) => void setTimeout(act),
    draw: (act) => void setTimeout(act, 16),
    now: () => performance.now(),
  },
  () => crypto.randomUUID(),
)
