/**
 * Changes `src/shared` and the router one piece at a time and sees whether their tests notice:
 * `npm run mutation [-- urls purge]`. Prints what survived, and the share that
 * did not, by part; below 85 percent of one part it fails.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parts } from './mutation/parts.ts'
import { readOutcome, scoreOf } from './mutation/report.ts'
import { run } from './support/commands.ts'

/** Percent of changes that some test must notice. */
const wanted = 85

const asked = process.argv.slice(2)
const names = asked.length === 0 ? Object.keys(parts) : asked
const strange = names.filter((name) => !Object.hasOwn(parts, name))
if (strange.length > 0)
  throw new Error(`There is no part ${strange.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)

const reports = mkdtempSync(join(tmpdir(), 'purge-desk-mutation-'))
process.once('exit', () => rmSync(reports, { recursive: true, force: true }))
const lines: string[] = []
for (const name of names) {
  const report = join(reports, `${name}.json`)
  const env = { PURGE_DESK_MUTATED_PART: name, PURGE_DESK_MUTATION_REPORT: report }
  const code = await run('stryker', ['run', 'scripts/mutation/stryker.config.mjs'], { label: name, env })
  if (code !== 0) throw new Error(`The run of ${name} failed.`)
  const outcome = readOutcome(readFileSync(report, 'utf8'))
  for (const survivor of outcome.survivors) console.log(survivor)
  const score = scoreOf(outcome)
  const { noticed, missed } = outcome
  lines.push(`${name.padEnd(9)} ${score.toFixed(1).padStart(5)} %  ${noticed} of ${noticed + missed} noticed`)
  if (score < wanted) process.exitCode = 1
}
console.log(lines.join('\n'))
