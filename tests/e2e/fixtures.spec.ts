import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { columnWords } from '#shared/words/choosing.ts'
import { listFacts } from '#shared/words/clear.ts'
import { expect, test } from './support/app.ts'
import { dropPaths } from './support/drop-paths.ts'
import { startOver } from './support/lists.ts'
import { startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

const folder = new URL('../fixtures/intake/', import.meta.url)
const suffix = '.receipt.json'

const receipts = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .map((name) => ({ name: name.slice(0, -suffix.length), receipt: receiptOf(name) }))

function receiptOf(name: string) {
  const written: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const sheet = z.object({
    units: z.number(),
    kind: z.enum(['text', 'csv', 'sheet', 'xml', 'json', 'html', 'mail']),
  })
  return z.object({ refused: z.string().nullable(), sheets: z.array(sheet) }).parse(written)
}

test('every file that real programs made can be dropped: each unit is accounted for, or a sentence says why not', async ({
  launch,
}) => {
  test.setTimeout(180_000)
  const { page } = await launch()
  await startPractising(page)
  for (const { name, receipt } of receipts) {
    await dropPaths(page, [fileURLToPath(new URL(name, folder))])
    if (receipt.refused !== null) {
      await expect(shown(page, new RegExp(`^${name} (?:is|could)`)).first(), name).toBeVisible()
      continue
    }
    const take = page.getByRole('button', { name: columnWords.cancel })
    const units = receipt.sheets.reduce((sum, sheet) => sum + sheet.units, 0)
    // A workbook with one sheet is named with it.
    const facts = page
      .getByText(listFacts('', units, units, receipt.sheets[0]?.kind ?? null).trim())
      .filter({ hasText: name })
    await expect(take.or(facts), name).toBeVisible()
    if (await take.isVisible()) await take.click()
    await expect(facts, name).toBeVisible()
    await startOver(page)
  }
  expect(receipts.length).toBeGreaterThan(20)
})
