/// <reference types="node" />
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { currentPart } from './parts.ts'

const { mutate, without = [] } = currentPart()

export default {
  testRunner: 'one-process',
  plugins: ['./scripts/mutation/runner/plugin.ts'],
  coverageAnalysis: 'perTest',
  mutate: [...mutate, '!src/**/*.test.ts'],
  mutator: { excludedMutations: [...without] },
  ignorePatterns: ['out', 'release', 'docs', 'test-results'],
  concurrency: Number(process.env.PURGE_DESK_MUTATION_WORKERS ?? 2),
  timeoutMS: 30_000,
  tempDirName: join(tmpdir(), `purge-desk-mutation-${process.pid}`),
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: process.env.PURGE_DESK_MUTATION_REPORT },
  disableTypeChecks: false,
  allowConsoleColors: false,
  // TypeScript 7 has no interface that Stryker could ask; with no such file it does not.
  tsconfigFile: 'none.json',
}
