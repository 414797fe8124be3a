import { beforeEach, describe, expect, it } from 'vitest'
import { AccountKeys } from './account-keys.ts'
import { FakeVault } from './fakes.ts'

const id = 'account-1'
const key = 'private_rGAPQJbhBx'

let vault: FakeVault
let marked: boolean
let clock: number
let changes: number
beforeEach(() => {
  vault = new FakeVault()
  marked = false
  clock = 0
  changes = 0
})

/** A new start of the app on the same vault. */
const start = () =>
  new AccountKeys({
    vault,
    now: () => clock,
    marks: {
      read: () => marked,
      write: (_id, kept) => {
        marked = kept
      },
    },
    changed: () => {
      changes += 1
    },
  })

describe('the key of an account', () => {
  it('is read from the vault once and then at hand', async () => {
    vault.keys.set(id, key)
    const keys = start()
    expect(keys.stateOf(id)).toEqual({ state: 'unreachable', lastFour: null })
    expect(await Promise.all([keys.read(id), keys.read(id)])).toEqual([key, key])
    expect(await keys.read(id)).toBe(key)
    expect(vault.asked).toEqual(['read'])
    expect(keys.stateOf(id)).toEqual({ state: 'kept', lastFour: 'bhBx' })
    expect(changes).toBe(1)
  })

  it('that is not there is missing', async () => {
    const keys = start()
    await keys.load([id])
    expect(keys.stateOf(id)).toEqual({ state: 'missing', lastFour: null })
    expect(await keys.read(id)).toBeNull()
  })

  it('counts as missing where there is no keychain', async () => {
    vault.refusing = 'keychain-missing'
    const keys = start()
    expect(await keys.read(id)).toBeNull()
    expect(keys.stateOf(id).state).toBe('missing')
  })

  it('kept in the vault survives a restart', async () => {
    await start().keep(id, key)
    expect(marked).toBe(true)
    expect(await start().read(id)).toBe(key)
  })

  it('held in memory does not', async () => {
    const keys = start()
    keys.holdInMemory(id, key)
    expect(keys.stateOf(id)).toEqual({ state: 'in-memory', lastFour: key.slice(-4) })
    expect(await keys.read(id)).toBe(key)
    expect(vault.asked).toEqual([])
    const again = start()
    await again.load([id])
    expect(again.stateOf(id).state).toBe('missing')
  })

  it('held in memory takes the older one out of the vault', async () => {
    const keys = start()
    await keys.keep(id, 'private_olderolder')
    keys.holdInMemory(id, key)
    await expect.poll(() => vault.keys.size).toBe(0)
    await expect.poll(() => marked).toBe(false)
    expect(await keys.read(id)).toBe(key)
  })

  it('that could not be saved leaves the one before it in use', async () => {
    const keys = start()
    await keys.keep(id, key)
    vault.refusing = 'keychain-locked'
    await expect(keys.keep(id, 'private_newernewer')).rejects.toThrow('keychain-locked')
    expect(await keys.read(id)).toBe(key)
  })

  it('that could not be saved because there is no keychain leaves no mark', async () => {
    vault.refusing = 'keychain-missing'
    await expect(start().keep(id, key)).rejects.toThrow('keychain-missing')
    expect(marked).toBe(false)
  })

  it('may be in the vault after a save that took too long', async () => {
    vault.refusing = 'keychain-locked'
    await expect(start().keep(id, key)).rejects.toThrow('keychain-locked')
    expect(marked).toBe(true)
  })
})

describe('a locked keychain', () => {
  it('is not asked again for five minutes, unless the person does something about it', async () => {
    vault.keys.set(id, key)
    vault.refusing = 'keychain-locked'
    const keys = start()
    await expect(keys.read(id)).rejects.toThrow('keychain-locked')
    expect(keys.stateOf(id)).toEqual({ state: 'unreachable', lastFour: null })
    clock = 4 * 60_000
    await expect(keys.read(id)).rejects.toThrow('keychain-locked')
    expect(vault.asked).toEqual(['read'])
    clock = 5 * 60_000
    await expect(keys.read(id)).rejects.toThrow('keychain-locked')
    expect(vault.asked).toEqual(['read', 'read'])
    vault.refusing = null
    keys.retry(id)
    expect(await keys.read(id)).toBe(key)
  })
})

describe('forgetting a key', () => {
  it('deletes it everywhere', async () => {
    const keys = start()
    await keys.keep(id, key)
    await keys.forget(id)
    expect(vault.keys.size).toBe(0)
    expect(marked).toBe(false)
    expect(keys.stateOf(id)).toEqual({ state: 'missing', lastFour: null })
    expect(await keys.read(id)).toBeNull()
  })

  it('keeps it when the vault holds it and does not let go', async () => {
    const keys = start()
    await keys.keep(id, key)
    vault.refusing = 'keychain-failed'
    await expect(keys.forget(id)).rejects.toThrow('keychain-failed')
    expect(await keys.read(id)).toBe(key)
    expect(marked).toBe(true)
  })

  it('works without a keychain when the key was only in memory', async () => {
    vault.refusing = 'keychain-missing'
    const keys = start()
    keys.holdInMemory(id, key)
    await keys.forget(id)
    expect(await keys.read(id)).toBeNull()
  })

  it('is not undone by a read that was on its way', async () => {
    const answer = Promise.withResolvers<string | null>()
    vault.read = () => answer.promise
    const keys = start()
    const read = keys.read(id)
    keys.holdInMemory(id, 'private_newernewer')
    answer.resolve('private_olderolder')
    expect(await read).toBe('private_newernewer')
  })
})
