import type { AccountsView } from '#shared/ipc/views.ts'
import type { QuotaPeriod } from '#shared/purge/quota-period.ts'
import type { KeyAnswer } from '../imagekit/index.ts'
import type { AccountStore } from './account-record.ts'
import type { KeyVault } from './key-vault.ts'

/** What accounts need of the engine. */
export interface AccountEngine {
  /** Jobs of the account that are not done. */
  unfinished(accountId: string): number
  /** Ends when nothing of the account is sent or watched any more. */
  stopAccount(accountId: string): Promise<void>
  /** A key was saved, replaced, forgotten or seen to work, or its account removed or kept after all. */
  keyChanged(accountId: string): void
}

export interface AccountsOptions {
  readonly store: AccountStore
  readonly vault: KeyVault
  /** In ms since 1970. */
  readonly now: () => number
  /** Units of quota this app used for the account in that period. */
  readonly usedBy: (accountId: string, period: QuotaPeriod) => number
  /** Asks ImageKit with the account's key. */
  readonly testKey: (accountId: string) => Promise<KeyAnswer>
  readonly engine: AccountEngine
  /** Told after every change of what the page sees of the accounts, the quota apart. */
  readonly changed: (view: AccountsView) => void
}
