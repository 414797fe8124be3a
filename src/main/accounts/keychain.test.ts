import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createKeychain } from './keychain.ts'
import type { KeychainEntry } from './keychain.ts'

const service = 'Purge Desk'
const entry: KeychainEntry = {
  setPassword: async () => undefined,
  getPassword: async () => null,
  deletePassword: async () => false,
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the keychain', () => {
  it('opens one entry an account, under its service', async () => {
    const opened: string[][] = []
    const openEntry = async (...names: string[]) => {
      opened.push(names)
      return entry
    }
    const vault = createKeychain({ service, openEntry })
    expect(await vault.read('id-1')).toBeNull()
    await vault.forget('id-2')
    await vault.save('id-1', 'private_rGAPQJbhBx')
    expect(opened).toEqual([
      [service, 'id-1'],
      [service, 'id-2'],
    ])
  })

  it('is missing where no entry can be opened', async () => {
    const vault = createKeychain({
      service,
      openEntry: () => Promise.reject(new Error('DBus error private_x')),
    })
    await expect(vault.read('id')).rejects.toThrow(/^keychain-missing$/)
  })

  it('that is there but does not reply when an entry is opened counts as locked', async () => {
    const hanging = new Error('DBus error: Did not receive a reply. Possible causes')
    const vault = createKeychain({ service, openEntry: () => Promise.reject(hanging) })
    await expect(vault.read('id')).rejects.toThrow('keychain-locked')
  })

  it.each([
    ['unlock prompt was dismissed', 'keychain-locked'],
    ['The collection is locked', 'keychain-locked'],
    ['Ambiguous credential', 'keychain-failed'],
    ['blocked by policy', 'keychain-failed'],
  ])('that fails with %j counts as %s, without its words', async (words, code) => {
    const failing = { ...entry, getPassword: () => Promise.reject(new Error(words)) }
    const vault = createKeychain({ service, openEntry: async () => failing })
    await expect(vault.read('id')).rejects.toThrow(new RegExp(`^${code}$`))
  })

  it('that does not answer in time counts as locked', async () => {
    const silent = { ...entry, getPassword: () => new Promise<never>(() => undefined) }
    const vault = createKeychain({ service, limit: 10_000, openEntry: async () => silent })
    const read = expect(vault.read('id')).rejects.toThrow('keychain-locked')
    await vi.advanceTimersByTimeAsync(10_000)
    await read
  })

  it('saves in the order of the calls, even when the first answers late', async () => {
    const stored: string[] = []
    const answers: (() => void)[] = []
    const slow: KeychainEntry = {
      ...entry,
      setPassword: (key) =>
        new Promise((resolve) => {
          answers.push(() => {
            stored.push(key)
            resolve()
          })
        }),
    }
    const vault = createKeychain({ service, limit: 10_000, openEntry: async () => slow })
    const first = expect(vault.save('id', 'first')).rejects.toThrow('keychain-locked')
    await vi.advanceTimersByTimeAsync(9_000)
    const second = vault.save('id', 'second')
    const third = expect(vault.save('id', 'third')).rejects.toThrow('keychain-locked')
    await vi.advanceTimersByTimeAsync(2_000)
    await first
    expect(answers).toHaveLength(1)
    answers[0]?.()
    await vi.advanceTimersByTimeAsync(0)
    expect(answers).toHaveLength(2)
    answers[1]?.()
    await second
    expect(stored).toEqual(['first', 'second'])
    await vi.advanceTimersByTimeAsync(10_000)
    await third
  })

  it('never begins a call that was given up before its turn', async () => {
    const begun: string[] = []
    const answer = Promise.withResolvers<void>()
    const slow: KeychainEntry = {
      ...entry,
      setPassword: (key) => {
        begun.push(key)
        return answer.promise
      },
    }
    const vault = createKeychain({ service, limit: 10_000, openEntry: async () => slow })
    const both = ['first', 'second'].map((key) =>
      expect(vault.save('id', key)).rejects.toThrow('keychain-locked'),
    )
    await vi.advanceTimersByTimeAsync(10_000)
    await Promise.all(both)
    answer.resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(begun).toEqual(['first'])
  })
})
