import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { z } from 'zod'
import { activity } from '#shared/words/activity.ts'
import { clearButton, presetDialogWords } from '#shared/words/clear.ts'
import { findWords, outcomeNames } from '#shared/words/finding-jobs.ts'
import { presetSourceWords } from '#shared/words/presets.ts'
import { reportWords } from '#shared/words/report.ts'
import { savedWords } from '#shared/words/saving.ts'
import { cleanCsv } from '../helpers/lists.ts'
import type { ImageKitServer } from './support/imagekit-server.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { pressByKey } from './support/presets.ts'
import { answerSaveDialog } from './support/saving.ts'
import { twoThatNeedThePerson } from './screens/job.ts'
import { acmeBase, connectAccount, dropFile, expectCount, pressClear, tabTo } from './support/steps.ts'

const jobs = (page: Page): Locator => page.getByRole('heading', { level: 2 })
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(Date.now())

/** The digits of today in the order in which the window's date field wants them. */
async function todayAsWritten(page: Page): Promise<string> {
  const language = z.string().parse(await page.evaluate('navigator.language'))
  const format = new Intl.DateTimeFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric' })
  return format.format(Date.now()).replaceAll(/\D/g, '')
}

/** A job of which one URL is refused and one unsure. */
async function clearShoes(page: Page, imagekit: ImageKitServer): Promise<void> {
  imagekit.faults.add(...twoThatNeedThePerson)
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 6))
  await pressClear(page, 6)
  await expectCount(page, 'cleared', 4)
  await expectCount(page, 'needs-you', 2)
}

test.describe.configure({ timeout: 120_000 })

test('what a past job is good for, by keyboard alone', async ({ launch, imagekit }, testInfo) => {
  const { app, page } = await launch({ args: [pointedAt(imagekit)] })
  const { keyboard } = page
  await clearShoes(page, imagekit)
  const job = page.getByRole('region', { name: 'shoes.csv' })

  await test.step('sent again', async () => {
    await pressByKey(page, job.getByRole('button', { name: activity.sendAllAgain(2) }))
    await pressByKey(page, page.getByRole('alertdialog').getByRole('button', { name: activity.sendAgain }))
    await expectCount(page, 'cleared', 6)
  })

  await test.step('found by outcome and by day, and all of them again', async () => {
    await pressByKey(page, page.getByRole('button', { name: findWords.anyOutcome }))
    await expect(page.getByRole('menu')).toBeVisible()
    await keyboard.type(outcomeNames.stopped)
    await expect(page.getByRole('menuitemradio', { name: outcomeNames.stopped })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: findWords.nothing })).toBeVisible()
    await pressByKey(page, page.getByRole('button', { name: findWords.end }))
    await expect(jobs(page)).toHaveText(['shoes.csv'])
    await tabTo(page, page.getByLabel(findWords.day))
    await keyboard.type(await todayAsWritten(page))
    await expect(page.getByLabel(findWords.day)).toHaveValue(today())
    await expect(page.getByRole('button', { name: findWords.end })).toBeVisible()
    await expect(jobs(page)).toHaveText(['shoes.csv'])
  })

  await test.step('its report is saved as a page to print', async () => {
    const path = testInfo.outputPath('report.html')
    await answerSaveDialog(app, path)
    await pressByKey(page, job.getByRole('button', { name: reportWords.export }))
    await expect(page.getByRole('menuitem', { name: reportWords.html })).toBeVisible()
    await keyboard.press('End')
    await expect(page.getByRole('menuitem', { name: reportWords.html })).toBeFocused()
    await keyboard.press('Enter')
    await expect(
      page.getByText(savedWords({ name: 'report.html', outcome: 'saved' }) ?? '').last(),
    ).toBeVisible()
    expect(await readFile(path, 'utf8')).toContain(reportWords.title('shoes.csv'))
  })

  await test.step('saved as a preset, and copied to a new list', async () => {
    await pressByKey(page, job.getByRole('button', { name: activity.savePreset }))
    await expect(page.getByRole('dialog').getByText(presetSourceWords.job(6))).toBeVisible()
    await keyboard.press('Enter')
    await expect(page.getByText(presetDialogWords.saved('shoes.csv')).last()).toBeVisible()
    await pressByKey(page, job.getByRole('button', { name: activity.copyToList }))
    await expect(page.getByRole('button', { name: clearButton(6) })).toBeEnabled()
  })
})
