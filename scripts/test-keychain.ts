/** Runs the keychain's tests alone; further arguments go to Vitest. */
import { canHaveKeychain, keychainHalves, runKeychainTests } from './support/keychain-tests.ts'
import { bring, howToInstall, keychainTools } from './support/tools.ts'

const missing = canHaveKeychain ? await bring(keychainTools) : []
if (missing.length > 0) {
  console.error(howToInstall(missing))
  process.exit(1)
}
for (const half of keychainHalves) {
  if (half === 'real' && !canHaveKeychain) {
    console.log('Skipped: a keychain for tests alone exists only on Linux.')
    continue
  }
  if ((await runKeychainTests(half, process.argv.slice(2))) !== 0) process.exitCode = 1
}
