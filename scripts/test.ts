/** Runs everything: types, lint, unit, keychain, campaigns, end to end. `--full` runs the full matrices of long campaigns. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainLine, sum } from './support/counts.ts'
import type { Counts } from './support/counts.ts'
import { endToEndTools } from './support/end-to-end.ts'
import { chooseHost, hostName } from './support/host.ts'
import { keychainHalves } from './support/keychain-tests.ts'
import {
  campaignSteps,
  checks,
  endToEndStep,
  keychainStep,
  packageStep,
  reportStep,
  unitStep,
} from './support/steps.ts'
import type { Step } from './support/steps.ts'
import { bring, howToInstall } from './support/tools.ts'

const full = process.argv.includes('--full')
if (full) process.env['PURGE_DESK_FULL'] = '1'
const reports = mkdtempSync(join(tmpdir(), 'purge-desk-reports-'))
process.once('exit', () => rmSync(reports, { recursive: true, force: true }))

const host = chooseHost()
const missing = await bring(endToEndTools(host))
// What needs it fails then, and is counted.
if (missing.length > 0) console.log(howToInstall(missing))
console.log(`Host: ${hostName(host)}`)
console.log(
  full ? 'Running the full matrices.' : 'Running the reduced matrices; the full ones: npm run test:full',
)

const results = new Map<string, Counts>()

async function take(step: Step): Promise<void> {
  const begun = performance.now()
  const counts = await step.run()
  const seconds = Math.round((performance.now() - begun) / 1000)
  results.set(`${step.name} (${seconds} s)`, counts)
}

await Promise.all(checks.map(take))
await take(unitStep(reports))
for (const half of keychainHalves) await take(keychainStep(half, reports))
for (const step of campaignSteps(full)) await take(step)
if (full) await take(reportStep)
await take(endToEndStep(host, full, reports))
await take(packageStep)

console.log(`\nHost: ${hostName(host)}; ${full ? 'full' : 'reduced'} matrices`)
for (const [name, counts] of results) console.log(`${name}: ${plainLine(counts)}`)
const total = sum([...results.values()])
console.log(`\n${plainLine(total)}`)
process.exitCode = total.failed > 0 ? 1 : 0
