import { describe, expect, it } from 'vitest'
import { createKeychain } from '../../src/main/accounts/keychain.ts'
import { holdUpKeychain, lockKeychain, witnessed } from './session-keychain.ts'

const service = 'Purge Desk keychain test'
const key = 'private_rGAPQJbhBx'
const vault = createKeychain({ service })
const id = () => crypto.randomUUID()

describe('an unlocked keychain', () => {
  it('keeps a key where secret-tool finds it, under the account’s id and nothing else', async () => {
    const account = id()
    await vault.save(account, key)
    expect(witnessed(service, account)).toBe(key)
    expect(await vault.read(account)).toBe(key)
  })

  it('keeps a key for the next start of the app', async () => {
    const account = id()
    await vault.save(account, key)
    expect(await createKeychain({ service }).read(account)).toBe(key)
  })

  it('replaces a key', async () => {
    const account = id()
    await vault.save(account, key)
    await vault.save(account, 'private_another')
    expect(witnessed(service, account)).toBe('private_another')
    expect(await vault.read(account)).toBe('private_another')
  })

  it('keeps the second of two keys that are saved at once', async () => {
    const account = id()
    await Promise.all([vault.save(account, key), vault.save(account, 'private_second')])
    expect(witnessed(service, account)).toBe('private_second')
  })

  it('deletes a key, and deleting none is no failure', async () => {
    const account = id()
    await vault.save(account, key)
    await vault.forget(account)
    expect(witnessed(service, account)).toBeNull()
    expect(await vault.read(account)).toBeNull()
    await vault.forget(account)
  })

  it('keeps a key of a thousand characters', async () => {
    const account = id()
    const long = `private_${'k'.repeat(992)}`
    await vault.save(account, long)
    expect(witnessed(service, account)).toBe(long)
  })

  it('keeps real keys out of a test server’s reach', async () => {
    const account = id()
    await vault.save(account, key)
    expect(await createKeychain({ service: `${service} (test server)` }).read(account)).toBeNull()
  })

  it('is given up when it does not answer in time, and is heard again afterwards', async () => {
    const account = id()
    const hasty = createKeychain({ service, limit: 300 })
    await hasty.save(account, key)
    const goOn = holdUpKeychain()
    try {
      await expect(hasty.read(account)).rejects.toThrow('keychain-locked')
      // A keychain that hangs when an entry is opened is not taken for none.
      await expect(createKeychain({ service }).read(account)).rejects.toThrow('keychain-locked')
    } finally {
      goOn()
    }
    expect(await vault.read(account)).toBe(key)
  })
})

describe('a locked keychain', () => {
  it('says so in every call', async () => {
    const account = id()
    await vault.save(account, key)
    lockKeychain()
    await expect(vault.read(account)).rejects.toThrow('keychain-locked')
    await expect(vault.save(account, 'private_another')).rejects.toThrow('keychain-locked')
    await expect(vault.forget(account)).rejects.toThrow('keychain-locked')
    await expect(createKeychain({ service }).read(account)).rejects.toThrow('keychain-locked')
  })
})
