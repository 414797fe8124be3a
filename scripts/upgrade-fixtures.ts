/**
 * Writes the user-data folder of every format that came before this one: `npm run upgrade-fixtures`. What was released
 * is never written anew: only the folder of a format that has none yet.
 */
import { existsSync } from 'node:fs'
import { migrations } from '../src/main/journal/migrations/all.ts'
import { writeFolder } from '../tests/upgrade/formats.ts'
import { inProject } from './support/root.ts'

for (const { version } of migrations) {
  const folder = inProject('tests', 'fixtures', 'upgrade', `format-${version}`)
  if (existsSync(folder)) continue
  writeFolder(folder, version)
  console.log(folder)
}
