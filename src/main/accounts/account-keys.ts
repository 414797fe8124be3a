import type { AccountView } from '#shared/ipc/views.ts'
import { Refusal } from '#shared/ipc/refusal.ts'
import type { KeyVault } from './key-vault.ts'

/** What is known of an account's key. The key itself stays in main's memory until the app quits or it is forgotten. */
type Known =
  | { readonly state: 'kept' | 'in-memory'; readonly key: string }
  | { readonly state: 'missing' }
  | { readonly state: 'unreachable'; readonly since: number; readonly refusal: Refusal }

export interface AccountKeysOptions {
  readonly vault: KeyVault
  /** In ms since 1970. */
  readonly now: () => number
  /** Whether the vault may hold a key of the account; survives a restart. */
  readonly marks: { read(accountId: string): boolean; write(accountId: string, kept: boolean): void }
  /** Told when reading the vault changed what is known. */
  readonly changed: (accountId: string) => void
}

/** After a failed read the keychain is left alone that long: each try may open a prompt. In milliseconds. */
const quietTime = 5 * 60 * 1000

/** The keys of all accounts: kept in the vault, or only in memory until the app quits. */
export class AccountKeys {
  readonly #options: AccountKeysOptions
  readonly #known = new Map<string, Known>()
  readonly #reading = new Map<string, Promise<Known>>()

  constructor(options: AccountKeysOptions) {
    this.#options = options
  }

  /** Before the vault has answered for the first time, the key counts as unreachable. */
  stateOf(accountId: string): AccountView['key'] {
    const known = this.#known.get(accountId)
    if (known === undefined) return { state: 'unreachable', lastFour: null }
    return { state: known.state, lastFour: 'key' in known ? known.key.slice(-4) : null }
  }

  /** Null without a key. Throws a refusal when the vault can't be asked now. */
  async read(accountId: string): Promise<string | null> {
    const known = this.#current(accountId) ?? (await this.#ask(accountId))
    if (known.state === 'unreachable') throw known.refusal
    return 'key' in known ? known.key : null
  }

  /** Asks the vault about every account nothing is known of yet. Never throws. */
  async load(accountIds: readonly string[]): Promise<void> {
    const unknown = accountIds.filter((accountId) => !this.#known.has(accountId))
    await Promise.all(unknown.map((accountId) => this.#ask(accountId)))
  }

  /** A new account has no key; the vault need not be asked. */
  beginWithout(accountId: string): void {
    this.#known.set(accountId, { state: 'missing' })
  }

  /** The next read asks the vault again, because the person did something about it. A key at hand stays. */
  retry(accountId: string): void {
    const known = this.#known.get(accountId)
    if (known && !('key' in known)) this.#known.delete(accountId)
  }

  /** Puts the key into the vault; when that fails, the key before it stays in use. */
  async keep(accountId: string, key: string): Promise<void> {
    const { marks, vault } = this.#options
    const markedBefore = marks.read(accountId)
    // Marked first: a call that took too long may be carried out later.
    marks.write(accountId, true)
    try {
      await vault.save(accountId, key)
    } catch (error) {
      if (error instanceof Refusal && error.problem.code === 'keychain-missing')
        marks.write(accountId, markedBefore)
      throw error
    }
    this.#known.set(accountId, { state: 'kept', key })
    // Again, because an older key's deletion that ended meanwhile has taken the mark away.
    marks.write(accountId, true)
  }

  /** Holds the key until the app quits. An older one in the vault is deleted as soon as the vault lets it. */
  holdInMemory(accountId: string, key: string): void {
    this.#known.set(accountId, { state: 'in-memory', key })
    if (this.#options.marks.read(accountId)) void this.#emptyVault(accountId).catch(() => undefined)
  }

  /** Throws, and keeps the key, when the vault may hold one and could not delete it. */
  async forget(accountId: string): Promise<void> {
    try {
      await this.#emptyVault(accountId)
    } catch (error) {
      if (this.#options.marks.read(accountId)) throw error
    }
    this.#known.set(accountId, { state: 'missing' })
  }

  /** The account is gone. */
  drop(accountId: string): void {
    this.#known.delete(accountId)
  }

  async #emptyVault(accountId: string): Promise<void> {
    await this.#options.vault.forget(accountId)
    this.#options.marks.write(accountId, false)
  }

  #current(accountId: string): Known | undefined {
    const known = this.#known.get(accountId)
    if (known?.state !== 'unreachable') return known
    return this.#options.now() - known.since < quietTime ? known : undefined
  }

  #ask(accountId: string): Promise<Known> {
    const asked = this.#reading.get(accountId)
    if (asked) return asked
    const before = this.#known.get(accountId)
    const asking = this.#askVault(accountId).then((answer) => {
      this.#reading.delete(accountId)
      const now = this.#known.get(accountId)
      // A key that was saved or forgotten meanwhile is newer than this answer.
      if (now !== before && now !== undefined) return now
      this.#known.set(accountId, answer)
      if (before?.state !== answer.state) this.#options.changed(accountId)
      return answer
    })
    this.#reading.set(accountId, asking)
    return asking
  }

  async #askVault(accountId: string): Promise<Known> {
    try {
      const key = await this.#options.vault.read(accountId)
      return key === null || key === '' ? { state: 'missing' } : { state: 'kept', key }
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal('keychain-failed')
      // Without a keychain there is no key, and asking again would not find one.
      if (refusal.problem.code === 'keychain-missing') return { state: 'missing' }
      return { state: 'unreachable', since: this.#options.now(), refusal }
    }
  }
}
