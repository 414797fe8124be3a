import { describe, expect, it } from 'vitest'
import { AccountKeys } from '../../src/main/accounts/account-keys.ts'
import { createKeychain } from '../../src/main/accounts/keychain.ts'

const account = crypto.randomUUID()
const key = 'private_rGAPQJbhBx'

function accountKeys(): AccountKeys {
  let kept = false
  return new AccountKeys({
    vault: createKeychain({ service: 'Purge Desk keychain test' }),
    now: () => 0,
    marks: {
      read: () => kept,
      write: (_account, mark) => {
        kept = mark
      },
    },
    changed: () => undefined,
  })
}

describe('a computer without a keychain', () => {
  it('says so in every call', async () => {
    const vault = createKeychain({ service: 'Purge Desk keychain test' })
    await expect(vault.read(account)).rejects.toThrow('keychain-missing')
    await expect(vault.save(account, key)).rejects.toThrow('keychain-missing')
    await expect(vault.forget(account)).rejects.toThrow('keychain-missing')
  })

  it('has no key, and keeps none behind the person’s back', async () => {
    const keys = accountKeys()
    expect(await keys.read(account)).toBeNull()
    await expect(keys.keep(account, key)).rejects.toThrow('keychain-missing')
    expect(await keys.read(account)).toBeNull()
    expect(keys.stateOf(account).state).toBe('missing')
  })

  it('holds a key in memory until the app quits, and forgets it when told to', async () => {
    const keys = accountKeys()
    keys.holdInMemory(account, key)
    expect(await keys.read(account)).toBe(key)
    expect(await accountKeys().read(account)).toBeNull()
    await keys.forget(account)
    expect(await keys.read(account)).toBeNull()
  })
})
