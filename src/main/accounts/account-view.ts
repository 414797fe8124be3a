import type { AccountView } from '#shared/ipc/views.ts'
import { monthOf, quotaView } from '#shared/purge/quota.ts'
import type { AccountRecord } from './account-record.ts'

export interface AccountViewOptions {
  readonly key: AccountView['key']
  /** Units of quota this app used for the account in that month (`2026-11`). */
  readonly usedBy: (accountId: string, month: string) => number
  /** In ms since 1970. */
  readonly now: number
}

/** What the page may know of an account. */
export function accountView(account: AccountRecord, { key, usedBy, now }: AccountViewOptions): AccountView {
  const { id, name, kind, endpoints, customDomains, monthlyLimit, usedElsewhere } = account
  const month = monthOf(now)
  return {
    id,
    name,
    kind,
    endpoints,
    customDomains,
    key: kind === 'practice' ? { state: 'not-needed', lastFour: null } : key,
    quota: quotaView(monthlyLimit, usedBy(id, month), usedElsewhere[month] ?? 0, now),
  }
}
