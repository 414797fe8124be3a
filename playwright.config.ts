import { defineConfig } from '@playwright/test'
import type { ReporterDescription } from '@playwright/test'

const report = process.env['PURGE_DESK_E2E_REPORT']
const json: ReporterDescription[] = report === undefined ? [] : [['json', { outputFile: report }]]

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/e2e/screens/pictures/{arg}{ext}',
  reporter: [['list'], ...json],
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 60_000,
  // A busy computer takes its time; what never comes is found all the same.
  expect: { timeout: 15_000 },
  workers: 2,
})
