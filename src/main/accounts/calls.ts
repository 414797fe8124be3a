import type { HandlersOf } from '#shared/ipc/handlers.ts'
import type { AccountsView, AccountView, KeyTest } from '#shared/ipc/views.ts'
import { answering, Refusal } from '#shared/ipc/refusal.ts'
import { readForm } from './account-form.ts'
import type { AccountKeys } from './account-keys.ts'
import type { AccountList } from './account-list.ts'
import type { AccountRecord } from './account-record.ts'
import type { AccountsOptions } from './accounts-options.ts'
import { readPastedKey } from './key-shape.ts'
import { keyTestOf, noKeyTested } from './key-test.ts'
import { OneAtATime } from './one-at-a-time.ts'

export interface AccountCallsOptions extends Pick<AccountsOptions, 'engine' | 'testKey' | 'now' | 'changed'> {
  readonly list: AccountList
  readonly keys: AccountKeys
  /** Ends when the keychain was asked about every account, or took too long. */
  readonly keysKnown: () => Promise<void>
  readonly view: () => AccountsView
  readonly viewOf: (account: AccountRecord) => AccountView
}

/** The page's calls about accounts. A key comes in by `accounts.saveKey` alone and never goes out. */
export function accountCalls(options: AccountCallsOptions): HandlersOf<'accounts'> {
  const { list, keys, engine, view, viewOf, changed, now } = options
  /** Whatever concerns keys happens one after another, so that no key outlives its account. */
  const turns = new OneAtATime()

  function told(account: AccountRecord): AccountView {
    changed(view())
    return viewOf(account)
  }

  async function saveKey(
    accountId: string,
    pasted: string,
    keep: 'keychain' | 'memory',
  ): Promise<AccountView> {
    list.getReal(accountId)
    const key = readPastedKey(pasted)
    if (keep === 'keychain') await keys.keep(accountId, key)
    else keys.holdInMemory(accountId, key)
    engine.keyChanged(accountId)
    return told(list.get(accountId))
  }

  async function forgetKey(accountId: string): Promise<AccountView> {
    list.getReal(accountId)
    await keys.forget(accountId)
    engine.keyChanged(accountId)
    return told(list.get(accountId))
  }

  /** The history stays. When the key can't be deleted, so does the account. */
  async function remove(accountId: string, stopJobs: boolean): Promise<AccountsView> {
    const account = list.get(accountId)
    if (!stopJobs && engine.unfinished(accountId) > 0) throw new Refusal('account-busy')
    await engine.stopAccount(accountId)
    try {
      if (account.kind === 'imagekit') await keys.forget(accountId)
    } catch (error) {
      // The account stays, so what is being cleared goes on being watched.
      engine.keyChanged(accountId)
      throw error
    }
    // A job may have begun while the keychain was busy.
    if (engine.unfinished(accountId) > 0) await engine.stopAccount(accountId)
    list.remove(accountId)
    keys.drop(accountId)
    engine.keyChanged(accountId)
    changed(view())
    return view()
  }

  async function testKey(accountId: string): Promise<KeyTest> {
    const practice = list.get(accountId).kind === 'practice'
    keys.retry(accountId)
    const key = practice ? '' : await keys.read(accountId)
    if (key === null) return noKeyTested
    const test = keyTestOf(await options.testKey(accountId), key)
    // A key that was out of reach or not taken before may be asked with again.
    if (test.outcome === 'works') engine.keyChanged(accountId)
    return test
  }

  return {
    'accounts.list': () => answering(() => options.keysKnown().then(view)),
    'accounts.add': (form) =>
      answering(() => {
        const account = list.add(readForm(form))
        keys.beginWithout(account.id)
        return told(account)
      }),
    'accounts.addPractice': () => answering(() => told(list.addPractice())),
    'accounts.change': ({ accountId, ...form }) =>
      answering(() => told(list.change(accountId, readForm(form), now()))),
    'accounts.setUsedElsewhere': ({ accountId, usedElsewhere }) =>
      answering(() => told(list.setUsedElsewhere(accountId, usedElsewhere, now()))),
    'accounts.saveKey': ({ accountId, key, keep }) =>
      answering(() => turns.run(() => saveKey(accountId, key, keep))),
    'accounts.testKey': ({ accountId }) => answering(() => testKey(accountId)),
    'accounts.forgetKey': ({ accountId }) => answering(() => turns.run(() => forgetKey(accountId))),
    'accounts.remove': ({ accountId, stopJobs }) =>
      answering(() => turns.run(() => remove(accountId, stopJobs))),
    'accounts.select': ({ accountId }) =>
      answering(() => {
        list.select(accountId)
        changed(view())
        return view()
      }),
  }
}
