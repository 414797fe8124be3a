/** Makes the files of tests/fixtures/intake with the programs that people make such files with: `npm run fixtures`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inBrowser } from './fixtures/browser.ts'
import { fixturesOf } from './fixtures/files.ts'
import { fixtureTools } from './fixtures/programs.ts'
import { shopPage } from './fixtures/lists.ts'
import { inProject } from './support/root.ts'
import { bring, howToInstall } from './support/tools.ts'

const missing = await bring(fixtureTools)
if (missing.length > 0) {
  console.error(howToInstall(missing))
  process.exit(1)
}
const folder = inProject('tests', 'fixtures', 'intake')
mkdirSync(folder, { recursive: true })
for (const { name, content, receipt } of fixturesOf(await inBrowser(shopPage))) {
  writeFileSync(join(folder, name), content)
  writeFileSync(join(folder, `${name}.receipt.json`), `${JSON.stringify(receipt, null, 2)}\n`)
  console.log(name)
}
