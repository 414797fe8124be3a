import type { HandlersOf } from '#shared/ipc/handlers.ts'
import type { AccountsView } from '#shared/ipc/views.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { AccountKeys } from './account-keys.ts'
import { AccountList } from './account-list.ts'
import type { AccountRecord } from './account-record.ts'
import { accountView } from './account-view.ts'
import type { AccountsOptions } from './accounts-options.ts'
import { accountCalls } from './calls.ts'

export interface Accounts {
  readonly calls: HandlersOf<'accounts'>
  view(): AccountsView
  find(accountId: string): AccountRecord | undefined
  /** Null when there is no such account. */
  rulesFor(accountId: string): AccountRules | null
  /** For the account's client. Null without a key; throws a `Refusal` while the keychain can't be read. */
  readKey(accountId: string): Promise<string | null>
  /** To be called when the person asks to go on: the keychain is asked again although it failed a moment ago. */
  retryKey(accountId: string): void
}

/** How long a list of accounts waits for the keychain: it answers in milliseconds unless it asks the person something. */
const patience = 2_000

export function createAccounts(options: AccountsOptions): Accounts {
  const list = new AccountList(options.store)
  const keys = new AccountKeys({
    vault: options.vault,
    now: options.now,
    marks: {
      read: (accountId) => list.find(accountId)?.keyKept ?? false,
      write: (accountId, kept) => list.markKeyKept(accountId, kept),
    },
    changed: () => options.changed(view()),
  })

  const viewOf = (account: AccountRecord) =>
    accountView(account, { key: keys.stateOf(account.id), usedBy: options.usedBy, now: options.now() })

  function view(): AccountsView {
    return { accounts: list.all.map(viewOf), currentId: list.currentId }
  }

  async function keysKnown(): Promise<void> {
    const real = list.all.filter(({ kind }) => kind === 'imagekit').map(({ id }) => id)
    await withinTime(keys.load(real), patience)
  }

  return {
    calls: accountCalls({ ...options, list, keys, keysKnown, viewOf, view }),
    view,
    find: (accountId) => list.find(accountId),
    rulesFor: (accountId) => list.rulesFor(accountId),
    readKey: async (accountId) => (list.find(accountId)?.kind === 'imagekit' ? keys.read(accountId) : null),
    retryKey: (accountId) => keys.retry(accountId),
  }
}

async function withinTime(task: Promise<void>, limit: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, limit)
  await Promise.race([task, promise])
  clearTimeout(timer)
}
