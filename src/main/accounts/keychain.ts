import { Refusal } from '#shared/ipc/refusal.ts'
import type { KeyVault } from './key-vault.ts'
import { OneAtATime, TimeLimitPassed } from './one-at-a-time.ts'

/** The part of `@napi-rs/keyring`'s `AsyncEntry` that is used. */
export interface KeychainEntry {
  setPassword(password: string): Promise<void>
  getPassword(): Promise<string | null>
  deletePassword(): Promise<boolean>
}

export interface KeychainOptions {
  /** The name all entries stand under; another one for a test server, so that real keys stay out of its reach. */
  readonly service: string
  /** In milliseconds. */
  readonly limit?: number
  /** Throws where there is no keychain. */
  readonly openEntry?: (service: string, name: string) => Promise<KeychainEntry>
}

/** Long enough to type a password into the keychain's prompt, short enough to be told about it. */
const defaultLimit = 10_000

/**
 * The keychain of the operating system. An entry is named by the account's id, which is random, so that it tells
 * nothing. Calls go one at a time, because an unlock prompt holds up the call that opened it, and no call can be called
 * off: one that took too long ends here with `keychain-locked` and may still be carried out there.
 */
export function createKeychain(options: KeychainOptions): KeyVault {
  const { service, limit = defaultLimit, openEntry = openSecretServiceEntry } = options
  const turns = new OneAtATime()
  // Opening an entry waits for the keychain with the whole process standing still, so it happens once an account.
  const entries = new Map<string, KeychainEntry>()

  async function entryOf(name: string): Promise<KeychainEntry> {
    const entry = entries.get(name) ?? (await opened(service, name, openEntry))
    entries.set(name, entry)
    return entry
  }

  async function use<T>(name: string, call: (entry: KeychainEntry) => Promise<T>): Promise<T> {
    try {
      return await turns.run(async () => call(await entryOf(name)), limit)
    } catch (error) {
      throw refusalOf(error)
    }
  }

  return {
    save: (accountId, key) => use(accountId, (entry) => entry.setPassword(key)),
    read: (accountId) => use(accountId, (entry) => entry.getPassword()),
    forget: async (accountId) => {
      await use(accountId, (entry) => entry.deletePassword())
    },
  }
}

/**
 * Pinned to the Secret Service on Linux: left to itself the library may keep the key in the kernel's memory and call it
 * saved. Loaded at the first use, so that a computer it can't be loaded on merely has no keychain.
 */
async function openSecretServiceEntry(service: string, name: string): Promise<KeychainEntry> {
  const { AsyncEntry } = await import('@napi-rs/keyring')
  return new AsyncEntry(service, name, { linux: { store: 'secret-service' } })
}

/** Without a keychain no entry can be opened; a keychain that hangs is there, but D-Bus gives up waiting for its reply. */
async function opened(
  service: string,
  name: string,
  openEntry: (service: string, name: string) => Promise<KeychainEntry>,
): Promise<KeychainEntry> {
  try {
    return await openEntry(service, name)
  } catch (error) {
    throw new Refusal(/\breply\b/i.test(wordsOf(error)) ? 'keychain-locked' : 'keychain-missing')
  }
}

/** The library gives every failure the same code; only its words tell a locked keychain from a broken one. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof TimeLimitPassed) return new Refusal('keychain-locked')
  const locked = /\b(?:un)?lock(?:ed)?\b|\bprompt\b|\breply\b/i.test(wordsOf(error))
  return new Refusal(locked ? 'keychain-locked' : 'keychain-failed')
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : ''
}
