/**
 * Attacks the built app and main's own parts, and prints what came of it: `npm run security [-- --calls 100000]`.
 * Each line: the point of Electron's checklist or of our own, the attack, its outcome, and how many tests or calls.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { numberArgument } from '../tests/campaigns/arguments.ts'
import { build } from './support/build.ts'
import { run } from './support/commands.ts'
import { endToEndTools, runEndToEnd } from './support/end-to-end.ts'
import { chooseHost, hostName } from './support/host.ts'
import { attacks } from './support/attacks.ts'
import type { Attack } from './support/attacks.ts'
import { playwrightOutcomes, vitestOutcomes } from './support/outcomes.ts'
import type { Outcomes } from './support/outcomes.ts'
import { bring, howToInstall } from './support/tools.ts'

const host = chooseHost()
const missing = await bring(endToEndTools(host))
if (missing.length > 0) console.log(howToInstall(missing))
const reports = mkdtempSync(join(tmpdir(), 'purge-desk-security-'))
process.once('exit', () => rmSync(reports, { recursive: true, force: true }))

const calls = numberArgument('calls', 100_000)
const unitReport = join(reports, 'unit.json')
const units = [...new Set(attacks.flatMap(({ by }) => by.filter((file) => file.endsWith('.test.ts'))))]
await run('vitest', ['run', ...units, '--reporter=json', `--outputFile=${unitReport}`], { label: 'unit' })
const fuzzed = await run('node', ['scripts/run.mjs', 'fuzz-bridge', '--calls', String(calls)], {
  label: 'bridge',
})
const specs = new Set(attacks.flatMap(({ by }) => by.filter((file) => file.endsWith('.spec.ts'))))
const pageReport = join(reports, 'e2e.json')
if ((await build({ label: 'build' })) === 0) await runEndToEnd({ host, args: [...specs], report: pageReport })
const outcomes: Outcomes = new Map([...vitestOutcomes(unitReport), ...playwrightOutcomes(pageReport)])

let failed = fuzzed !== 0
console.log(`\nHost: ${hostName(host)}`)
line('point', 'attack', 'outcome', 'count')
for (const attack of attacks) {
  const { passed, bad, skipped } = count(attack)
  if (bad > 0 || passed + skipped === 0) failed = true
  const outcome = bad > 0 || passed + skipped === 0 ? 'BROKEN' : passed === 0 ? 'needs real Electron' : 'held'
  line(
    attack.point,
    attack.what,
    outcome,
    `${passed}${skipped > 0 ? ` (${skipped} need real Electron)` : ''}`,
  )
}
line('bridge', 'calls that break the contract, in process', fuzzed === 0 ? 'held' : 'BROKEN', String(calls))
process.exitCode = failed ? 1 : 0

function count({ by }: Attack): { passed: number; bad: number; skipped: number } {
  const all = by.map((file) => outcomes.get(file) ?? { passed: 0, bad: 1, skipped: 0 })
  const sum = (pick: (one: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + pick(one), 0)
  return { passed: sum((one) => one.passed), bad: sum((one) => one.bad), skipped: sum((one) => one.skipped) }
}

function line(point: string, what: string, outcome: string, many: string): void {
  console.log(`${point.padEnd(8)} ${what.padEnd(62)} ${outcome.padEnd(20)} ${many}`)
}
