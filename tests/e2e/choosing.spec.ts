import { readFileSync } from 'node:fs'
import { columnWords, encodingWords, readAgainWords } from '#shared/words/choosing.ts'
import { clearButton, clearWords, listFacts, receiptWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { noteWords } from '#shared/words/intake.ts'
import { expect, test } from './support/app.ts'
import { dropFile, practiceBase, startPractising } from './support/steps.ts'
import { startOver } from './support/lists.ts'
import { shown } from './support/shown.ts'

const page1 = `${practiceBase}page.jpg`
const image1 = `${practiceBase}a.jpg`
const image2 = `${practiceBase}b.jpg`
const several = `Page,Image,Note\n${page1},${image1},x\n${page1}?2,${image2},y\n`
const split = 'Server;Path\nik.imagekit.io;/practice-shop/a.jpg\nik.imagekit.io;/practice-shop/b.jpg\n'

test('columns are asked about once, remembered for the same titles, and chosen anew', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  const dialog = page.getByRole('alertdialog')

  await dropFile(page, 'several.csv', several)
  await expect(dialog.getByRole('heading', { name: columnWords.title })).toBeVisible()
  await dialog.getByText('Image', { exact: true }).first().click()
  await expect(dialog.getByRole('cell', { name: image1 })).toBeVisible()
  await dialog.getByRole('button', { name: columnWords.take }).click()
  await expect(page.getByRole('button', { name: clearButton(4) })).toBeVisible()

  await startOver(page)
  await dropFile(page, 'again.csv', several)
  await expect(page.getByRole('button', { name: clearButton(4) })).toBeVisible()

  await page.getByRole('button', { name: receiptWords.open }).click()
  await page.getByRole('button', { name: columnWords.change }).click()
  await dialog.getByText('Page', { exact: true }).first().click()
  await dialog.getByRole('button', { name: columnWords.take }).click()
  await expect(page.getByRole('button', { name: clearButton(2) })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'page.jpg' })).toHaveCount(0)
  await page.getByRole('button', { name: common.undo }).click()
  await expect(page.getByRole('button', { name: clearButton(4) })).toBeVisible()

  await startOver(page)
  await dropFile(page, 'split.csv', split)
  await expect(dialog.getByText(columnWords.split('split.csv'))).toBeVisible()
  await expect(dialog.getByRole('cell', { name: 'ik.imagekit.io/practice-shop/a.jpg' })).toBeVisible()
  await dialog.getByRole('button', { name: columnWords.take }).click()
  await expect(page.getByRole('button', { name: clearButton(2) })).toBeVisible()
})

test('letters can be read in another way, and hidden sheets added with a click', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  const latin = Buffer.from(`Bild\n${practiceBase}m\u00fcsli.jpg\n${practiceBase}stra\u00dfe.jpg\n`, 'latin1')
  await dropFile(page, 'letters.txt', latin)
  await expect(shown(page, encodingWords.guessed('letters.txt'))).toBeVisible()
  await page.getByRole('button', { name: encodingWords.check }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByText(`${practiceBase}müsli.jpg`, { exact: false }).first()).toBeVisible()
  await dialog.getByText(encodingWords.names['utf-16le'], { exact: true }).click()
  await dialog.getByRole('button', { name: encodingWords.take }).click()
  await expect(page.getByRole('row').filter({ hasText: 'müsli' })).toHaveCount(0)
  await page.getByRole('button', { name: common.undo }).click()
  await expect(page.getByRole('row').filter({ hasText: 'müsli' })).toHaveCount(1)

  await startOver(page)
  const workbook = readFileSync(new URL('../fixtures/intake/links.xls', import.meta.url))
  await dropFile(page, 'links.xls', workbook)
  const note = shown(page, noteWords('links.xls', { code: 'hidden-sheets', names: ['Old'] }))
  await expect(note).toBeVisible()
  await page.getByRole('button', { name: receiptWords.open }).click()
  await expect(shown(page, readAgainWords.leftOut(1))).toBeVisible()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: readAgainWords.hidden(1) })
    .click()
  await expect(shown(page, listFacts('links.xls', 14, 14, 'sheet').trim())).toBeVisible()
  await expect(note).toHaveCount(0)
  await page.getByRole('searchbox', { name: clearWords.search }).fill('old/o.jpg')
  await expect(page.getByRole('grid').getByText('old/o.jpg')).toBeVisible()
})
