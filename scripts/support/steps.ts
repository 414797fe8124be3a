import { join } from 'node:path'
import { build } from './build.ts'
import { run } from './commands.ts'
import { judged, oneCheck, oneFailure } from './counts.ts'
import type { Counts } from './counts.ts'
import { runEndToEnd } from './end-to-end.ts'
import type { Host } from './host.ts'
import { canHaveKeychain, runKeychainTests } from './keychain-tests.ts'
import type { KeychainHalf } from './keychain-tests.ts'
import { readPlaywrightReport, readVitestReport } from './reports.ts'

/** A part of the whole test run. */
export interface Step {
  readonly name: string
  run(): Promise<Counts>
}

/** Types and every lint tool: each is one check. */
export const checks: readonly Step[] = [
  check('types', 'node', ['scripts/run.mjs', 'typecheck']),
  check('oxlint', 'oxlint', ['--type-aware']),
  check('prettier', 'prettier', ['--check', '.']),
  check('knip', 'knip', ['--no-progress']),
]

function check(name: string, command: string, args: readonly string[]): Step {
  return { name, run: async () => oneCheck(await run(command, args, { label: name, limit: 180_000 })) }
}

export function unitStep(reports: string): Step {
  const report = join(reports, 'unit.json')
  return {
    name: 'unit',
    run: async () => {
      const exitCode = await run('vitest', ['run', ...vitestReporters(report)], {
        label: 'unit',
        limit: minutes(5),
      })
      return judged(readVitestReport(report), exitCode)
    },
  }
}

export function keychainStep(half: KeychainHalf, reports: string): Step {
  const report = join(reports, `keychain-${half}.json`)
  return {
    name: `keychain, ${half}`,
    run: async () => {
      if (half === 'real' && !canHaveKeychain) return { passed: 0, failed: 0, skipped: 1 }
      const exitCode = await runKeychainTests(half, vitestReporters(report))
      return judged(readVitestReport(report), exitCode)
    },
  }
}

/** Main killed at random moments, every fault at random, hostile calls at random; each campaign is one check. */
export function campaignSteps(full: boolean): readonly Step[] {
  return [
    campaign('crash', ['--rounds', full ? '300' : '20'], full ? 30 : 4),
    campaign('fuzz-bridge', ['--calls', full ? '100000' : '5000'], full ? 15 : 3),
    // The short one harms the same files each time, so that what fails is what was changed; the long one takes others.
    campaign('fuzz', full ? ['--cases', '10000'] : ['--cases', '2000', '--seed', '1'], full ? 15 : 3),
    campaign('soak', ['--minutes', full ? '5' : '0.25'], full ? 12 : 5),
  ]
}

function campaign(
  name: 'crash' | 'fuzz' | 'fuzz-bridge' | 'soak',
  args: readonly string[],
  most: number,
): Step {
  const command = ['scripts/run.mjs', name, ...args]
  return {
    name,
    run: async () => oneCheck(await run('node', command, { label: name, limit: minutes(most) })),
  }
}

/** LibreOffice is a large thing to install, so only the full run opens reports with it. */
export const reportStep: Step = check('report', 'node', ['scripts/run.mjs', 'report-round-trip'])

/** The build is no test, but without it there are no end-to-end tests: then they count as failed. */
export function endToEndStep(host: Host, full: boolean, reports: string): Step {
  const report = join(reports, 'e2e.json')
  return {
    name: 'end to end',
    run: async () => {
      if ((await build({ label: 'build' })) !== 0) return oneFailure
      const limit = minutes(full ? 60 : 30)
      const exitCode = await runEndToEnd({ host, args: [], report, limit })
      return judged(readPlaywrightReport(report), exitCode)
    },
  }
}

/** What is in the package, packed without network; the end-to-end step before it has built the app. */
export const packageStep: Step = check('package', 'node', ['scripts/run.mjs', 'package-check', '--no-build'])

function vitestReporters(report: string): string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
}

function minutes(count: number): number {
  return count * 60_000
}
