import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { guideFiles, guideFolder } from './write.ts'

it('the guide says what the help in the window says; `npm run guide` writes it anew', async () => {
  const files = await guideFiles()
  expect(filesIn(guideFolder).toSorted()).toEqual([...files.keys()].toSorted())
  for (const [name, text] of files) expect(readFileSync(join(guideFolder, name), 'utf8'), name).toBe(text)
})

it.each(['', 'de/'])('every picture of the guide is there: %s', async (folder) => {
  const page = (await guideFiles()).get(`${folder}README.md`) ?? ''
  const pictures = [...page.matchAll(/\]\(([^)#]+\.(?:png|svg))\)/g)].map(([, path = '']) => path)
  expect(pictures.length).toBeGreaterThan(8)
  expect(pictures.filter((path) => !existsSync(join(guideFolder, folder, path)))).toEqual([])
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
