import { build } from 'vite'
import { z } from 'zod'
import { inProject } from '../../scripts/support/root.ts'
import { urlVectors } from '../../src/shared/urls/vectors.ts'
import { expect, test } from './support/app.ts'
import { startPractising } from './support/steps.ts'

const outcome = z.array(z.object({ vector: z.unknown(), isFixed: z.boolean() }))

/** The rules and their vectors as one script, with a function that judges them all where it runs. */
async function rulesAsScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    root: inProject(),
    build: {
      write: false,
      minify: false,
      lib: {
        entry: inProject('tests', 'helpers', 'judge-vectors.ts'),
        formats: ['iife'],
        name: 'purgeDeskRules',
      },
    },
  })
  const [bundle] = Array.isArray(made) ? made : []
  const chunk = bundle?.output[0]
  if (chunk?.type !== 'chunk') throw new Error('The rules were not built')
  return chunk.code
}

test('the rules say the same in Chromium as in Node, and make the same bytes', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  const script = await rulesAsScript()
  const judged = outcome.parse(await page.evaluate(`${script}; purgeDeskRules.judgeVectors()`))
  expect(judged.map(({ vector }) => vector)).toEqual(urlVectors)
  expect(judged.filter(({ isFixed }) => !isFixed)).toEqual([])
})
