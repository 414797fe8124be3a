import type { AccountView } from '#shared/ipc/views.ts'
import { quotaView } from '#shared/purge/quota.ts'
import { periodOf } from '#shared/purge/quota-period.ts'
import type { QuotaPeriod } from '#shared/purge/quota-period.ts'
import type { AccountRecord } from './account-record.ts'

export interface AccountViewOptions {
  readonly key: AccountView['key']
  /** Units of quota this app used for the account in that period. */
  readonly usedBy: (accountId: string, period: QuotaPeriod) => number
  /** In ms since 1970. */
  readonly now: number
}

/** What the page may know of an account. */
export function accountView(account: AccountRecord, { key, usedBy, now }: AccountViewOptions): AccountView {
  const { id, name, kind, endpoints, customDomains, monthlyLimit: limit, resetDay } = account
  const period = periodOf(now, resetDay)
  const usedElsewhere = account.usedElsewhere[period.key] ?? 0
  return {
    id,
    name,
    kind,
    endpoints,
    customDomains,
    key: kind === 'practice' ? { state: 'not-needed', lastFour: null } : key,
    quota: quotaView({ limit, usedHere: usedBy(id, period), usedElsewhere, resetDay }, now),
  }
}
