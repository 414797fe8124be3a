import type { AccountsView, AccountView } from '#shared/ipc/views.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'

/** What judging a URL for this account needs to know; null when there is no such account. */
export function rulesOf(view: AccountsView, accountId: string | null): AccountRules | null {
  const account = view.accounts.find(({ id }) => id === accountId)
  if (!account) return null
  const others = view.accounts.filter(({ id }) => id !== accountId).map(sites)
  return { ...sites(account), others }
}

function sites({ id, name, endpoints, customDomains }: AccountView) {
  return { accountId: id, accountName: name, endpoints, customDomains }
}
