import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // The real package tries to download Electron's binary when plain Node imports it.
    alias: { electron: new URL('tests/helpers/fake-electron.ts', import.meta.url).pathname },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/keychain/**', 'node_modules/**'],
    setupFiles: ['tests/helpers/no-network.ts'],
    // electron-store is not bundled, so the alias does not reach its import; without this it would download the binary.
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' },
    restoreMocks: true,
    // Far above any test: a slow machine is not a failure.
    testTimeout: 30_000,
  },
})
