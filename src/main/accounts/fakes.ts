import { Refusal } from '#shared/ipc/refusal.ts'
import type { AccountRecords, AccountStore } from './account-record.ts'
import type { KeyVault } from './key-vault.ts'
import type { ProblemCode } from '#shared/purge/problem.ts'

/** For tests: accounts in memory, with every state they were in. */
export function memoryStore(): AccountStore & { readonly written: AccountRecords[] } {
  let data: AccountRecords = { accounts: [], currentAccountId: null }
  const written: AccountRecords[] = []
  return {
    written,
    read: () => data,
    write: (change) => {
      data = { ...data, ...change }
      written.push(data)
    },
  }
}

/** For tests: a vault that can be told to refuse. */
export class FakeVault implements KeyVault {
  readonly keys = new Map<string, string>()
  readonly asked: string[] = []
  refusing: ProblemCode | null = null

  async save(accountId: string, key: string): Promise<void> {
    this.#ask('save')
    this.keys.set(accountId, key)
  }

  async read(accountId: string): Promise<string | null> {
    this.#ask('read')
    return this.keys.get(accountId) ?? null
  }

  async forget(accountId: string): Promise<void> {
    this.#ask('forget')
    this.keys.delete(accountId)
  }

  #ask(what: string): void {
    this.asked.push(what)
    if (this.refusing) throw new Refusal(this.refusing)
  }
}
