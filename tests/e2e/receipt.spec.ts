import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownColumn } from '#shared/csv/own-column.ts'
import { clearButton, clearWords, dropDialogWords, receiptWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { formWords } from '#shared/words/other-forms.ts'
import { receiptFileWords } from '#shared/words/receipt.ts'
import { savedWords } from '#shared/words/saving.ts'
import { expect, test } from './support/app.ts'
import { answerSaveDialog } from './support/saving.ts'
import { dropFile, practiceBase, startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

const lines = [
  'Image URL',
  `${practiceBase}shop/a.jpg`,
  `"${practiceBase}shop/b.jpg",`,
  `${practiceBase}shop/a.jpg`,
  `${practiceBase}images*`,
  '=1+1',
  '# a note',
  '',
  'Thanks, and have a nice day!',
]

test('the receipt names every line; what can’t be cleared is saved, mended and dropped back in', async ({
  launch,
}) => {
  const { app, page, userDataDir } = await launch()
  await startPractising(page)
  await dropFile(page, 'spring.txt', lines.join('\r\n'))
  await expect(page.getByRole('button', { name: clearButton(2) })).toBeVisible()

  const receipt = join(userDataDir, 'receipt.csv')
  const asked = await answerSaveDialog(app, receipt)
  await page.getByRole('button', { name: receiptWords.open }).click()
  await page.getByRole('button', { name: receiptFileWords.save }).click()
  await expect(shown(page, savedWords({ name: 'receipt.csv', outcome: 'saved' }) ?? '').last()).toBeVisible()
  expect((await asked())[0]).toMatch(/Receipt of spring\.csv$/)
  const bytes = await readFile(receipt)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = bytes.toString('utf8').split('\r\n')
  expect(rows).toHaveLength(1 + lines.length + 1)
  expect(rows[3]).toContain(receiptWords.repaired)
  expect(rows[4]).toContain('The same URL as Line 2 of spring.txt')
  expect(rows[6]).toContain(`,'=1+1,`)
  expect(rows[8]).toContain(receiptWords.blank)

  const mend = join(userDataDir, 'mend.csv')
  await answerSaveDialog(app, mend)
  await page.getByRole('button', { name: receiptFileWords.saveBlocked }).click()
  await expect(shown(page, savedWords({ name: 'mend.csv', outcome: 'saved' }) ?? '').last()).toBeVisible()
  await page.getByRole('button', { name: common.close, exact: true }).click()
  const text = await readFile(mend, 'utf8')
  expect(text).toContain(ownColumn)
  // As a spreadsheet of another country saves it again, with the URL mended.
  const mended = text
    .replace(`${practiceBase}images*`, `${practiceBase}images/summer/*`)
    .replace(/^\uFEFF/, '')
  await writeFile(mend, mended)
  await dropFile(page, 'mend.csv', mended)
  await page.getByRole('button', { name: dropDialogWords.add }).click()
  await expect(page.getByRole('button', { name: clearButton(3) })).toBeVisible()
})

test('the other form of a URL is an extra row, for one row or for all that are selected, and can be undone', async ({
  launch,
}) => {
  const { page } = await launch()
  await startPractising(page)
  await dropFile(page, 'list.txt', `${practiceBase}shop/one\n${practiceBase}shop/two\n`)
  await expect(page.getByRole('button', { name: clearButton(2) })).toBeVisible()
  const grid = page.getByRole('grid', { name: clearWords.grid.label })
  await grid.getByText('shop/one').click()
  await page.getByRole('button', { name: formWords.menu }).click()
  await page.getByRole('menuitem', { name: formWords.forms.slash }).click()
  await expect(page.getByRole('button', { name: clearButton(3) })).toBeVisible()
  await expect(grid.getByText('shop/one/')).toBeVisible()
  await page.getByRole('button', { name: common.undo }).click()
  await expect(page.getByRole('button', { name: clearButton(2) })).toBeVisible()

  await grid.getByText('shop/one').click()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: formWords.menu }).click()
  await page.getByRole('menuitem', { name: formWords.forms.slash }).click()
  await expect(page.getByRole('button', { name: clearButton(4) })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: clearButton(2) })).toBeVisible()
})
