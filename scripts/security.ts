/**
 * Attacks the built app and main's own parts, and prints what came of it: `npm run security [-- --calls 100000]`.
 * Each line: the point of Electron's checklist or of our own, the attack, its outcome, and how often it was tried.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { numberArgument } from '../tests/campaigns/arguments.ts'
import { judgeFuses } from './package/judge.ts'
import { packOffline } from './package/offline.ts'
import { attacks } from './security/attacks.ts'
import { readPlaywrightOutcomes, readVitestOutcomes } from './security/outcomes.ts'
import { asTable, rowsOf } from './security/table.ts'
import type { Row } from './security/table.ts'
import { build } from './support/build.ts'
import { run } from './support/commands.ts'
import { endToEndTools, runEndToEnd } from './support/end-to-end.ts'
import { chooseHost, hostName } from './support/host.ts'
import { bring, howToInstall } from './support/tools.ts'

const host = chooseHost()
const missing = await bring(endToEndTools(host))
if (missing.length > 0) console.log(howToInstall(missing))
const folder = mkdtempSync(join(tmpdir(), 'purge-desk-security-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const calls = numberArgument('calls', 100_000)
const files = [...new Set(attacks.flatMap(({ by }) => by.map(({ file }) => file)))]
if ((await build({ label: 'build' })) !== 0) throw new Error('The build failed.')
const unitReport = join(folder, 'unit.json')
const units = files.filter((file) => file.endsWith('.test.ts'))
await run('vitest', ['run', ...units, '--reporter=json', `--outputFile=${unitReport}`], { label: 'unit' })
const fuzzed = await run('node', ['scripts/run.mjs', 'fuzz-bridge', '--calls', String(calls)], {
  label: 'bridge',
})
const pageReport = join(folder, 'e2e.json')
const specs = files.filter((file) => file.endsWith('.spec.ts'))
await runEndToEnd({ host, args: specs, report: pageReport })

const outcomes = new Map([...readVitestOutcomes(unitReport), ...readPlaywrightOutcomes(pageReport)])
const rows: readonly Row[] = [
  ...attacks.flatMap((attack) => rowsOf(attack, outcomes)),
  await fuseRow(),
  {
    point: 'bridge',
    attack: 'calls that break the contract, at main’s own router and desk',
    outcome: fuzzed === 0 ? 'held' : 'BROKEN',
    count: calls,
  },
]
console.log(`\nHost: ${hostName(host)}\n${asTable(rows)}`)
process.exitCode = rows.some(({ outcome }) => outcome === 'BROKEN') ? 1 : 0

async function fuseRow(): Promise<Row> {
  const fuses = await judgeFuses(await packOffline(folder))
  const outcome = fuses.every(({ ok }) => ok) ? 'held' : 'BROKEN'
  return { point: '19', attack: 'fuses that were never burnt into the program', outcome, count: fuses.length }
}
