/** Writes docs/guide from the words and drawings of the window's own help: `npm run guide`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { guideFiles, guideFolder } from './guide/write.ts'

const files = await guideFiles()
for (const [name, text] of files) {
  const path = join(guideFolder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
console.log(`docs/guide has ${files.size} files.`)
