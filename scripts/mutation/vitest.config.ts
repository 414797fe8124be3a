import { defineConfig } from 'vitest/config'
import usual from '../../vitest.config.ts'
import { currentPart } from './parts.ts'

/** The usual tests of one part. A time limit must not fail where a computer is busy, and a mutant must not be tried 3,000 times. */
export default defineConfig({
  ...usual,
  resolve: {
    alias: {
      electron: `${process.cwd()}/tests/helpers/fake-electron.ts`,
      'fast-check': `${process.cwd()}/scripts/mutation/fewer-runs.ts`,
    },
  },
  test: {
    ...usual.test,
    include: [...currentPart().tests],
    exclude: ['**/*.speed.test.ts', 'node_modules/**'],
    testTimeout: 30_000,
  },
})
