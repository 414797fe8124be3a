import { clearButton, clearWords, dropDialogWords, leftFacts } from '#shared/words/clear.ts'
import { repairLabels } from '#shared/words/findings.ts'
import { number } from '#shared/words/counted.ts'
import { cleanCsv, mixedList } from '../helpers/lists.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { test as practice } from './support/app.ts'
import {
  acmeBase,
  connectAccount,
  dropFile,
  expectCount,
  goTo,
  practiceBase,
  pressClear,
  startPractising,
} from './support/steps.ts'
import { shown } from './support/shown.ts'

practice(
  'a mixed list of 312 lines: every line accounted for, repaired with a click, undone with a key',
  async ({ launch }) => {
    const { page } = await launch()
    await startPractising(page)
    await dropFile(page, 'spring-banners.csv', mixedList(practiceBase))
    await expect(shown(page, /312 lines read, 312 accounted for/)).toBeVisible()
    // They come a frame after the rows.
    await expect(page.getByRole('radio')).not.toHaveCount(0)
    const counts = await page.getByRole('radio').allInnerTexts()
    const [all = 0, ...parts] = counts.map((text) => Number(text.replace(/\D/g, '')))
    expect(all).toBe(312)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(312)

    const row = page.getByRole('row').filter({ hasText: 'runner-red.jpg' })
    await expect(row).toContainText('http:')
    await row.getByRole('button', { name: repairLabels['use-https'] }).click()
    await expect(row).toContainText('https:')
    await page.keyboard.press('Control+z')
    await expect(row.getByRole('button', { name: repairLabels['use-https'] })).toBeVisible()
  },
)

practice('10,000 lines are all there, and the last can be reached', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  await dropFile(page, 'long.csv', cleanCsv(practiceBase, 10_000))
  await expect(page.getByRole('button', { name: clearButton(10_000) })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('grid').getByRole('gridcell').first().click()
  await page.keyboard.press('Control+End')
  const grid = page.getByRole('grid')
  await expect(grid.getByText('runner-10000.jpg')).toBeVisible()
  await page.getByRole('searchbox', { name: clearWords.search }).fill('runner-7777.jpg')
  await expect(grid.getByText('runner-7777.jpg')).toBeVisible()
})

practice('dropping on a list that is there asks first', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  await dropFile(page, 'one.csv', cleanCsv(practiceBase, 5))
  await expect(page.getByRole('button', { name: clearButton(5) })).toBeVisible()
  await dropFile(page, 'two.txt', `${practiceBase}shop/other.jpg\n`)
  await page.getByRole('button', { name: dropDialogWords.add }).click()
  await expect(page.getByRole('button', { name: clearButton(6) })).toBeVisible()
})

test('a double click on Clear makes one job, and what cannot be cleared stays in the list', async ({
  launch,
  imagekit,
}) => {
  const { page } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'list.txt', `${acmeBase}a/b1.jpg\n${acmeBase}a/b2.jpg\n${acmeBase}images*\n`)
  await page.getByRole('button', { name: clearButton(2) }).dblclick()
  await expectCount(page, 'cleared', 2)
  const jobs = await page.evaluate(() => window.purgeDesk.jobs.list({ before: null, limit: 10 }))
  expect(jobs.ok && jobs.value.jobs.length).toBe(1)
  expect(imagekit.log.purgedUrls.toSorted()).toEqual([`${acmeBase}a/b1.jpg`, `${acmeBase}a/b2.jpg`])
  await goTo(page, 'clear')
  await expect(page.getByRole('row').filter({ hasText: 'images*' })).toBeVisible()
  await expect(shown(page, number(1), { exact: true }).first()).toBeVisible()
  await expect(shown(page, leftFacts('list.txt', 1, 3).trim())).toBeVisible()
})

practice('a list saved as a preset is there with one click', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  await dropFile(page, 'monday.csv', cleanCsv(practiceBase, 7))
  await page.getByRole('button', { name: clearWords.savePreset }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Monday banners')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await pressClear(page, 7)
  await goTo(page, 'presets')
  await page.getByRole('button', { name: /^Use/ }).click()
  await expect(page.getByRole('button', { name: clearButton(7) })).toBeVisible()
})
