import { defineConfig } from '@playwright/test'

/** Each spec here makes pictures: it only looks, and fails only where a screen does not come. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/pictures',
  reporter: 'list',
  timeout: 600_000,
  // Each picture takes a moment of the computer that the app works on.
  expect: { timeout: 20_000 },
  workers: 2,
})
