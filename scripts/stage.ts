/**
 * Says how many of those who look for updates get this version: `npm run stage -- --folder release --percent 10`.
 * Before a release it is written into `latest*.yml`; later the same file is uploaded again with a higher number.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { staged } from './package/staged.ts'

const { values } = parseArgs({
  options: { folder: { type: 'string', default: 'release' }, percent: { type: 'string' } },
})
const percent = z.coerce.number().int().min(0).max(100).parse(values.percent)
const files = readdirSync(values.folder).filter((name) => /^latest[\w-]*\.yml$/.test(name))
if (files.length === 0) throw new Error(`There is no latest*.yml in ${values.folder}.`)
for (const name of files) {
  const path = join(values.folder, name)
  writeFileSync(path, staged(readFileSync(path, 'utf8'), percent))
  console.log(`${name}: ${percent} percent`)
}
