import { clearButton, dropDialogWords } from '#shared/words/clear.ts'
import { formWords } from '#shared/words/settings.ts'
import { welcome } from '#shared/words/welcome.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, test } from './support/app.ts'
import { dropFile, goTo, practiceBase, startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

test('a list that is dropped before the Clear screen was ever seen is brought there', async ({ launch }) => {
  const { page } = await launch()
  await page.getByRole('button', { name: welcome.connect.action }).click()
  await expect(page.getByRole('textbox', { name: formWords.name, exact: true })).toBeVisible()
  // The list of last time is looked for first, which takes a moment that no person notices.
  await expect(() => dropFile(page, 'shoes.csv', cleanCsv(practiceBase, 3))).toPass()
  await expect(page.getByRole('heading', { name: 'Clear', level: 1 })).toBeVisible()
  await expect(shown(page, 'shoes.csv', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'runner-3.jpg' })).toBeVisible()
})

test('on every other screen a drop goes to the list, and asks where one is there', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  let urls = 0
  for (const place of ['activity', 'presets', 'settings'] as const) {
    await goTo(page, place)
    await dropFile(page, `${place}.csv`, cleanCsv(`${practiceBase}${place}/`, 2))
    if (urls > 0) await page.getByRole('button', { name: dropDialogWords.add }).click()
    urls += 2
    await expect(page.getByRole('button', { name: clearButton(urls) })).toBeEnabled()
  }
})
