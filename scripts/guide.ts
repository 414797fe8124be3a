/** Writes docs/guide from the words and drawings of the window's own help: `npm run guide`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { guideFiles, guideFolder } from './guide/write.ts'

const files = await guideFiles()
mkdirSync(guideFolder, { recursive: true })
for (const [name, text] of files) writeFileSync(join(guideFolder, name), text)
console.log(`docs/guide has ${files.size} files.`)
