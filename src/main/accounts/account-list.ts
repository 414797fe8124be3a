import type { AccountRules, OtherAccount } from '#shared/urls/account-rules.ts'
import { defaultMonthlyLimit } from '#shared/purge/limits.ts'
import { defaultResetDay, periodOf } from '#shared/purge/quota-period.ts'
import { PRACTICE_ENDPOINT } from '../imagekit/index.ts'
import { Refusal } from '#shared/ipc/refusal.ts'
import type { AccountDetails } from './account-form.ts'
import type { AccountRecord, AccountStore } from './account-record.ts'

/** Accounts the app holds at most. */
export const accountLimit = 50
/** Months of *used elsewhere* that are kept. */
const monthsKept = 24

const practiceDetails: AccountDetails = {
  name: 'Practice shop',
  endpoints: [PRACTICE_ENDPOINT],
  customDomains: [],
  monthlyLimit: defaultMonthlyLimit,
  resetDay: defaultResetDay,
}

/**
 * The accounts and which of them is the current one. Every method that changes something throws a `Refusal`; then
 * nothing has changed. Two accounts may share an endpoint: the current one's rules are asked first.
 */
export class AccountList {
  readonly #store: AccountStore

  constructor(store: AccountStore) {
    this.#store = store
  }

  get all(): readonly AccountRecord[] {
    return this.#store.read().accounts
  }

  /** Null only without any account. */
  get currentId(): string | null {
    const { currentAccountId } = this.#store.read()
    return this.find(currentAccountId)?.id ?? this.all[0]?.id ?? null
  }

  find(accountId: string | null): AccountRecord | undefined {
    return this.all.find(({ id }) => id === accountId)
  }

  /** The account, or the refusal `account-unknown`. */
  get(accountId: string): AccountRecord {
    const account = this.find(accountId)
    if (!account) throw new Refusal('account-unknown')
    return account
  }

  /** The account, or a refusal when it is unknown or the practice account, which has neither a key nor a form. */
  getReal(accountId: string): AccountRecord {
    const account = this.get(accountId)
    if (account.kind === 'practice') throw new Refusal('practice-account')
    return account
  }

  /** The new account becomes the current one. */
  add(details: AccountDetails): AccountRecord {
    return this.#append('imagekit', details)
  }

  /** There is only one: a second call answers with it and makes it the current one. */
  addPractice(): AccountRecord {
    const practice = this.all.find(({ kind }) => kind === 'practice')
    if (!practice) return this.#append('practice', practiceDetails)
    this.select(practice.id)
    return practice
  }

  /** What was entered as used elsewhere stays that of the present month, whichever day that month begins on. */
  change(accountId: string, details: AccountDetails, now: number): AccountRecord {
    const before = this.getReal(accountId)
    const after = { ...before, ...details }
    if (after.resetDay === before.resetDay) return this.#put(after)
    const entered = before.usedElsewhere[periodOf(now, before.resetDay).key] ?? 0
    return this.#put(withUsedElsewhere(after, entered, now))
  }

  /** Of the present period. */
  setUsedElsewhere(accountId: string, urls: number, now: number): AccountRecord {
    return this.#put(withUsedElsewhere(this.get(accountId), urls, now))
  }

  /** An account that is gone has nothing to mark. */
  markKeyKept(accountId: string, keyKept: boolean): void {
    const account = this.find(accountId)
    if (account && account.keyKept !== keyKept) this.#put({ ...account, keyKept })
  }

  select(accountId: string): void {
    this.#store.write({ currentAccountId: this.get(accountId).id })
  }

  /** The first of the others becomes the current one if this was it. */
  remove(accountId: string): void {
    const accounts = this.all.filter(({ id }) => id !== this.get(accountId).id)
    const currentAccountId = this.currentId === accountId ? (accounts[0]?.id ?? null) : this.currentId
    this.#store.write({ accounts, currentAccountId })
  }

  /** What judging a URL for this account needs; null when there is no such account. */
  rulesFor(accountId: string): AccountRules | null {
    const account = this.find(accountId)
    if (!account) return null
    return { ...sitesOf(account), others: this.all.filter((other) => other !== account).map(sitesOf) }
  }

  #append(kind: AccountRecord['kind'], details: AccountDetails): AccountRecord {
    if (this.all.length >= accountLimit) throw new Refusal('account-limit')
    const account = { id: crypto.randomUUID(), kind, ...details, usedElsewhere: {}, keyKept: false }
    this.#store.write({ accounts: [...this.all, account], currentAccountId: account.id })
    return account
  }

  #put(account: AccountRecord): AccountRecord {
    this.#store.write({ accounts: this.all.map((other) => (other.id === account.id ? account : other)) })
    return account
  }
}

function withUsedElsewhere(account: AccountRecord, urls: number, now: number): AccountRecord {
  const { key } = periodOf(now, account.resetDay)
  const months = Object.entries({ ...account.usedElsewhere, [key]: urls }).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )
  return { ...account, usedElsewhere: Object.fromEntries(months.slice(-monthsKept)) }
}

function sitesOf({ id, name, endpoints, customDomains }: AccountRecord): OtherAccount {
  return { accountId: id, accountName: name, endpoints, customDomains }
}
