import { runWithKeychain, runWithoutKeychain } from './keychain-session.ts'

/** The two halves of the keychain's tests: with a real keychain, and without any. */
export const keychainHalves = ['real', 'none'] as const
export type KeychainHalf = (typeof keychainHalves)[number]

/** Runs one half. Elsewhere than on Linux there is no keychain for tests alone: then `real` is not for running. */
export function runKeychainTests(half: KeychainHalf, args: readonly string[]): Promise<number> {
  const vitest = ['run', '--config', 'vitest.keychain.config.ts', ...args]
  // With a display, a locked keychain would ask a person to unlock it.
  const env = { PURGE_DESK_KEYCHAIN: half, DISPLAY: undefined, WAYLAND_DISPLAY: undefined }
  const options = { label: 'keychain', env, limit: 180_000 }
  return half === 'real'
    ? runWithKeychain('vitest', vitest, options)
    : runWithoutKeychain('vitest', vitest, options)
}

export const canHaveKeychain: boolean = process.platform === 'linux'
