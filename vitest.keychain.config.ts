import { defineConfig } from 'vitest/config'

/**
 * The tests against a real keychain, in two halves that `PURGE_DESK_KEYCHAIN` chooses between: `real` runs inside
 * `dbus-run-session` with an unlocked gnome-keyring, `none` where there is no D-Bus. `npm run test:keychain` runs both.
 */
const half = process.env['PURGE_DESK_KEYCHAIN']
if (half !== 'real' && half !== 'none')
  throw new Error('Set PURGE_DESK_KEYCHAIN to real or none, or run: npm run test:keychain')

export default defineConfig({
  test: { include: [`tests/keychain/${half}.test.ts`], fileParallelism: false, testTimeout: 20_000 },
})
