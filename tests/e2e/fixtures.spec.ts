import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { columnWords } from '#shared/words/choosing.ts'
import { clearWords, listFacts, listName } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { expect, test } from './support/app.ts'
import { startOver } from './support/lists.ts'
import { dropFile, startPractising } from './support/steps.ts'

const folder = new URL('../fixtures/intake/', import.meta.url)
const suffix = '.receipt.json'
const names = readdirSync(folder).filter((name) => !name.endsWith(suffix))

const kinds = ['text', 'csv', 'sheet', 'xml', 'json', 'html', 'mail'] as const
const receipt = z.object({
  refused: z.string().nullable(),
  sheets: z.array(z.object({ sheet: z.string(), kind: z.enum(kinds), units: z.number() })),
})

test.describe.configure({ timeout: 150_000 })

test('each file of a real program can be dropped, and each of its units is accounted for', async ({
  launch,
}) => {
  const { page } = await launch()
  await startPractising(page)
  for (const name of names) {
    const { refused, sheets } = receipt.parse(
      JSON.parse(readFileSync(new URL(`${name}${suffix}`, folder), 'utf8')),
    )
    await dropFile(page, name, readFileSync(new URL(name, folder)))
    if (refused !== null) {
      await expect(page.getByText(new RegExp(`^${name.replaceAll('.', '\\.')} `)).first(), name).toBeVisible()
      await page.getByRole('button', { name: common.dismiss }).first().click()
      continue
    }
    if (name === 'split.csv') await page.getByRole('button', { name: columnWords.take }).click()
    const units = sheets.reduce((sum, sheet) => sum + sheet.units, 0)
    const sources = sheets.map(({ sheet }) => ({ kind: 'file', name, sheet }) as const)
    const facts = listFacts(listName(sources), units, units, sheets[0]?.kind ?? null).trim()
    await expect(page.getByText(facts), name).toBeVisible()
    await startOver(page)
  }
  await expect(page.getByRole('heading', { name: clearWords.empty.title })).toBeVisible()
})
