import { array, assert, asyncProperty, constantFrom } from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { contract } from '#shared/ipc/contract.ts'
import type { AccountsView } from '#shared/ipc/views.ts'
import type { Answer } from '#shared/purge/problem.ts'
import { accountLimit } from './account-list.ts'
import { createAccounts } from './accounts.ts'
import type { Accounts } from './accounts.ts'
import type { AccountEngine, AccountsOptions } from './accounts-options.ts'
import { FakeVault, memoryStore } from './fakes.ts'

const key = 'private_SECRETSECRETabcd'
const form = {
  name: 'Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  monthlyLimit: 1_000,
  resetDay: 1,
}

let vault: FakeVault
let store: ReturnType<typeof memoryStore>
let accounts: Accounts
let unfinished: number
let heard: AccountsView[]
let engine: { [K in keyof AccountEngine]: ReturnType<typeof vi.fn<AccountEngine[K]>> }
let testKey: ReturnType<typeof vi.fn<AccountsOptions['testKey']>>

beforeEach(() => {
  vault = new FakeVault()
  store = memoryStore()
  unfinished = 0
  heard = []
  engine = {
    unfinished: vi.fn(() => unfinished),
    stopAccount: vi.fn(async () => {
      unfinished = 0
    }),
    keyChanged: vi.fn(),
  }
  testKey = vi.fn(async () => reply(200))
  accounts = start()
})

function start(): Accounts {
  return createAccounts({
    store,
    vault,
    now: () => Date.UTC(2026, 10, 3),
    usedBy: (_accountId, { from }) => (from === Date.UTC(2026, 10, 1) ? 12 : 0),
    testKey,
    engine,
    changed: (view) => heard.push(view),
  })
}

function reply(status: number, message = '') {
  const facts = {
    supportId: null,
    date: null,
    rateLimitReset: null,
    rateLimit: null,
    rateLimitInterval: null,
  }
  return { kind: 'reply', reply: { status, message, json: true, ...facts } } as const
}

async function value<T>(answer: Answer<T> | Promise<Answer<T>>): Promise<T> {
  const got = await answer
  if (!got.ok) throw new Error(got.error.code)
  return got.value
}

const code = async (answer: Answer<unknown> | Promise<Answer<unknown>>) => {
  const got = await answer
  return got.ok ? 'ok' : got.error.code
}

const add = () => value(accounts.calls['accounts.add'](form))
const save = (accountId: string, text = key, keep: 'keychain' | 'memory' = 'keychain') =>
  accounts.calls['accounts.saveKey']({ accountId, key: text, keep })

describe('accounts', () => {
  it('are added without a key and become the current one', async () => {
    const { id } = await add()
    const list = await value(accounts.calls['accounts.list']({}))
    expect(list).toEqual({
      currentId: id,
      accounts: [
        {
          id,
          kind: 'imagekit',
          name: 'Shop',
          endpoints: form.endpoints,
          customDomains: [],
          key: { state: 'missing', lastFour: null },
          quota: {
            month: '2026-11',
            limit: 1_000,
            usedHere: 12,
            usedElsewhere: 0,
            left: 988,
            daysToReset: 28,
            resetDay: 1,
            from: Date.UTC(2026, 10, 1),
            to: Date.UTC(2026, 11, 1),
          },
        },
      ],
    })
    expect(heard).toEqual([list])
  })

  it('count by their own reset day, and keep what was used elsewhere this month when it changes', async () => {
    const { id } = await add()
    await value(accounts.calls['accounts.setUsedElsewhere']({ accountId: id, usedElsewhere: 40 }))
    const change = { accountId: id, ...form, resetDay: 15 }
    expect((await value(accounts.calls['accounts.change'](change))).quota).toMatchObject({
      month: '2026-10',
      usedHere: 0,
      usedElsewhere: 40,
      daysToReset: 12,
      resetDay: 15,
      from: Date.UTC(2026, 9, 15),
    })
  })

  it('have one practice account, which needs no key', async () => {
    const practice = await value(accounts.calls['accounts.addPractice']({}))
    await add()
    expect((await value(accounts.calls['accounts.addPractice']({}))).id).toBe(practice.id)
    expect(accounts.view()).toMatchObject({ currentId: practice.id, accounts: { length: 2 } })
    expect(practice.key.state).toBe('not-needed')
    expect(await code(save(practice.id))).toBe('practice-account')
    expect(await code(accounts.calls['accounts.change']({ accountId: practice.id, ...form }))).toBe(
      'practice-account',
    )
    expect(await accounts.readKey(practice.id)).toBeNull()
    expect(await value(accounts.calls['accounts.testKey']({ accountId: practice.id }))).toMatchObject({
      outcome: 'works',
    })
    await value(accounts.calls['accounts.remove']({ accountId: practice.id, stopJobs: false }))
    expect(vault.asked).not.toContain('forget')
  })

  it('that are unknown are said to be', async () => {
    const accountId = crypto.randomUUID()
    const { calls } = accounts
    expect(await code(calls['accounts.change']({ accountId, ...form }))).toBe('account-unknown')
    expect(await code(save(accountId))).toBe('account-unknown')
    expect(await code(calls['accounts.testKey']({ accountId }))).toBe('account-unknown')
    expect(await code(calls['accounts.forgetKey']({ accountId }))).toBe('account-unknown')
    expect(await code(calls['accounts.select']({ accountId }))).toBe('account-unknown')
    expect(await code(calls['accounts.remove']({ accountId, stopJobs: true }))).toBe('account-unknown')
    expect(accounts.rulesFor(accountId)).toBeNull()
  })

  it('are limited in number', async () => {
    for (let n = 0; n < accountLimit; n += 1) await add()
    expect(await code(accounts.calls['accounts.add'](form))).toBe('account-limit')
  })

  it('change, are selected, and count what was used elsewhere this month', async () => {
    const first = await add()
    const second = await add()
    const changed = { ...form, name: 'Shop 2', monthlyLimit: 500, resetDay: 1 }
    await value(accounts.calls['accounts.change']({ accountId: first.id, ...changed }))
    await value(accounts.calls['accounts.setUsedElsewhere']({ accountId: first.id, usedElsewhere: 600 }))
    const view = await value(accounts.calls['accounts.select']({ accountId: first.id }))
    expect(view.currentId).toBe(first.id)
    expect(view.accounts[0]).toMatchObject({ name: 'Shop 2', quota: { usedElsewhere: 600, left: 0 } })
    expect(view.accounts[1]).toMatchObject({ id: second.id, quota: { usedElsewhere: 0 } })
  })

  it('give the rules of one and the sites of the others', async () => {
    const first = await add()
    const second = await add()
    expect(accounts.rulesFor(first.id)).toEqual({
      accountId: first.id,
      accountName: 'Shop',
      endpoints: form.endpoints,
      customDomains: [],
      others: [{ accountId: second.id, accountName: 'Shop', endpoints: form.endpoints, customDomains: [] }],
    })
  })
})

describe('the key', () => {
  it('is saved, replaced and forgotten, and the engine hears of it', async () => {
    const { id } = await add()
    expect((await value(save(id))).key).toEqual({ state: 'kept', lastFour: 'abcd' })
    await value(save(id, 'private_NEWNEWNEWNEWwxyz'))
    expect(vault.keys.get(id)).toBe('private_NEWNEWNEWNEWwxyz')
    expect(await accounts.readKey(id)).toBe('private_NEWNEWNEWNEWwxyz')
    expect((await value(accounts.calls['accounts.forgetKey']({ accountId: id }))).key.state).toBe('missing')
    expect(engine.keyChanged.mock.calls).toEqual([[id], [id], [id]])
  })

  it('that is none reaches no vault', async () => {
    const { id } = await add()
    expect(await code(save(id, 'public_abcdefghij'))).toBe('key-is-public')
    expect(await code(save(id, 'https://ik.imagekit.io/acme'))).toBe('key-is-url')
    expect(await code(save(id, 'secret'))).toBe('key-format')
    expect(vault.asked).toEqual([])
  })

  it('of two saves at once ends as the second', async () => {
    const { id } = await add()
    await Promise.all([save(id), save(id, 'private_NEWNEWNEWNEWwxyz')])
    expect(vault.keys.get(id)).toBe('private_NEWNEWNEWNEWwxyz')
    expect(accounts.view().accounts[0]?.key.lastFour).toBe('wxyz')
  })

  it('can be held in memory where there is no keychain, until the app quits', async () => {
    vault.refusing = 'keychain-missing'
    const { id } = await add()
    expect(await code(save(id))).toBe('keychain-missing')
    expect((await value(save(id, key, 'memory'))).key).toEqual({ state: 'in-memory', lastFour: 'abcd' })
    accounts = start()
    const list = await value(accounts.calls['accounts.list']({}))
    expect(list.accounts[0]?.key).toEqual({ state: 'missing', lastFour: null })
  })

  it('is known in the first list after a restart, or said to be out of reach', async () => {
    const { id } = await add()
    await save(id)
    accounts = start()
    expect((await value(accounts.calls['accounts.list']({}))).accounts[0]?.key.state).toBe('kept')
    vault.refusing = 'keychain-locked'
    accounts = start()
    expect((await value(accounts.calls['accounts.list']({}))).accounts[0]?.key.state).toBe('unreachable')
    await expect(accounts.readKey(id)).rejects.toThrow('keychain-locked')
    vault.refusing = null
    accounts.retryKey(id)
    expect(await accounts.readKey(id)).toBe(key)
    expect(heard.at(-1)?.accounts[0]?.key.state).toBe('kept')
  })

  it('does not hold up the list of accounts when the keychain asks the person something', async () => {
    await add()
    vault.read = () => new Promise<never>(() => undefined)
    accounts = start()
    vi.useFakeTimers()
    const list = value(accounts.calls['accounts.list']({}))
    await vi.advanceTimersByTimeAsync(2_000)
    expect((await list).accounts[0]?.key.state).toBe('unreachable')
    vi.useRealTimers()
  })
})

describe('testing a key', () => {
  it('asks ImageKit only when there is a key, and asks the keychain anew', async () => {
    const { id } = await add()
    const test = () => accounts.calls['accounts.testKey']({ accountId: id })
    expect(await value(test())).toMatchObject({ outcome: 'no-key' })
    expect(testKey).not.toHaveBeenCalled()
    vault.refusing = 'keychain-locked'
    expect(await code(test())).toBe('keychain-locked')
    vault.refusing = null
    await save(id)
    testKey.mockResolvedValue(reply(403, `Your account cannot be authenticated. ${key}`))
    expect(await value(test())).toEqual({
      outcome: 'wrong-key',
      theirWords: 'Your account cannot be authenticated. private_…',
      supportId: null,
    })
  })

  it('that works lets the engine go on watching', async () => {
    const { id } = await add()
    await save(id)
    engine.keyChanged.mockClear()
    testKey.mockResolvedValue(reply(403, 'Your request contains expired private API key.'))
    await accounts.calls['accounts.testKey']({ accountId: id })
    expect(engine.keyChanged).not.toHaveBeenCalled()
    testKey.mockResolvedValue(reply(200))
    await accounts.calls['accounts.testKey']({ accountId: id })
    expect(engine.keyChanged).toHaveBeenCalledExactlyOnceWith(id)
  })
})

describe('removing an account', () => {
  it('deletes its key and makes another one current', async () => {
    const first = await add()
    const second = await add()
    await save(second.id)
    const left = await value(accounts.calls['accounts.remove']({ accountId: second.id, stopJobs: false }))
    expect(left.accounts.map(({ id }) => id)).toEqual([first.id])
    expect(left.currentId).toBe(first.id)
    expect(vault.keys.size).toBe(0)
  })

  it('waits for its jobs unless they are to be stopped', async () => {
    const { id } = await add()
    unfinished = 2
    expect(await code(accounts.calls['accounts.remove']({ accountId: id, stopJobs: false }))).toBe(
      'account-busy',
    )
    expect(engine.stopAccount).not.toHaveBeenCalled()
    expect(await value(accounts.calls['accounts.remove']({ accountId: id, stopJobs: true }))).toEqual({
      accounts: [],
      currentId: null,
    })
    expect(engine.stopAccount).toHaveBeenCalledWith(id)
  })

  it.each(['keychain-failed', 'keychain-locked', 'keychain-missing'] as const)(
    'keeps the account, and its watching, when its key cannot be deleted: %s',
    async (problem) => {
      const { id } = await add()
      await save(id)
      engine.keyChanged.mockClear()
      vault.refusing = problem
      expect(await code(accounts.calls['accounts.remove']({ accountId: id, stopJobs: true }))).toBe(problem)
      expect(engine.keyChanged).toHaveBeenCalledExactlyOnceWith(id)
      expect(accounts.find(id)?.name).toBe('Shop')
      expect(await accounts.readKey(id)).toBe(key)
    },
  )

  it('leaves no key behind when one is being saved', async () => {
    const { id } = await add()
    const removal = accounts.calls['accounts.remove']({ accountId: id, stopJobs: true })
    expect(await code(save(id))).toBe('account-unknown')
    await removal
    expect(vault.keys.size).toBe(0)
  })
})

describe('no part of a key but its end', () => {
  it('is in what the page is told, in any error, or in what is stored', async () => {
    const steps = constantFrom('keychain', 'memory', 'forget', 'test', 'locked', 'unlocked', 'list')
    await assert(
      asyncProperty(array(steps, { maxLength: 12 }), async (walk) => {
        vault = new FakeVault()
        store = memoryStore()
        heard = []
        accounts = start()
        const { id } = await add()
        testKey.mockResolvedValue(reply(403, `no ${key}`))
        const told: unknown[] = [heard]
        for (const step of walk) told.push(await take(step, id))
        told.push(accounts.view(), store.written)
        expect(JSON.stringify(told)).not.toMatch(/SECRET|private_S/)
      }),
      { numRuns: 60 },
    )
  })

  it('fits the contract', async () => {
    const { id } = await add()
    await save(id)
    const list = await value(accounts.calls['accounts.list']({}))
    expect(contract['accounts.list'].output.parse(list)).toEqual(list)
  })
})

async function take(step: string, accountId: string): Promise<unknown> {
  switch (step) {
    case 'keychain':
    case 'memory':
      return save(accountId, key, step)
    case 'forget':
      return accounts.calls['accounts.forgetKey']({ accountId })
    case 'test':
      return accounts.calls['accounts.testKey']({ accountId })
    case 'list':
      return accounts.calls['accounts.list']({})
    default:
      vault.refusing = step === 'locked' ? 'keychain-locked' : null
      return null
  }
}
