import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { guideFiles, guideFolder } from './write.ts'

it('the guide says what the help in the window says; `npm run guide` writes it anew', async () => {
  const files = await guideFiles()
  expect(readdirSync(guideFolder).toSorted()).toEqual([...files.keys()].toSorted())
  for (const [name, text] of files) expect(readFileSync(join(guideFolder, name), 'utf8'), name).toBe(text)
})

it('every picture of the guide is there', async () => {
  const page = (await guideFiles()).get('README.md') ?? ''
  const pictures = [...page.matchAll(/\]\(([^)#]+\.(?:png|svg))\)/g)].map(([, path = '']) => path)
  expect(pictures.length).toBeGreaterThan(8)
  expect(pictures.filter((path) => !existsSync(join(guideFolder, path)))).toEqual([])
})
