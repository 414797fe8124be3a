import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import type { Locator, Page } from '@playwright/test'
import { z } from 'zod'
import { activity, clearedByWords } from '#shared/words/activity.ts'
import { clearButton, clearWords, presetDialogWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { findWords, outcomeNames } from '#shared/words/finding-jobs.ts'
import { presetSourceWords, presetWords } from '#shared/words/presets.ts'
import { reportWords } from '#shared/words/report.ts'
import { savedWords } from '#shared/words/saving.ts'
import { whoWords } from '#shared/words/sending.ts'
import { cleanCsv } from '../helpers/lists.ts'
import type { ImageKitServer } from './support/imagekit-server.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { addBeta } from './support/more-accounts.ts'
import { presetCard, pressByKey } from './support/presets.ts'
import { answerSaveDialog } from './support/saving.ts'
import { twoThatNeedThePerson } from './screens/job.ts'
import { acmeBase, connectAccount, dropFile, expectCount, goTo, pressClear, tabTo } from './support/steps.ts'
import { shown } from './support/shown.ts'

const find = (page: Page): Locator => page.getByRole('searchbox', { name: findWords.text })
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

test('what a past job is good for, by mouse: sent again, saved, copied, and found by account, preset and day', async ({
  launch,
  imagekit,
}) => {
  const { page } = await launch({ args: [pointedAt(imagekit)] })
  await clearShoes(page, imagekit)
  const job = page.getByRole('region', { name: 'shoes.csv' })

  await test.step('what was refused and what is unsure is sent again, once, after a question', async () => {
    await job.getByRole('button', { name: activity.sendAllAgain(2) }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: activity.sendAgain }).click()
    await expectCount(page, 'cleared', 6)
    await expectCount(page, 'needs-you', 0)
    expect(imagekit.log.purgedUrls).toHaveLength(8)
  })

  await test.step('the whole job becomes a preset, each URL once, and a new list', async () => {
    await job.getByRole('button', { name: activity.savePreset }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: presetDialogWords.label }).fill('Shoes again')
    await dialog.getByRole('button', { name: presetDialogWords.save }).click()
    await job.getByRole('button', { name: activity.copyToList }).click()
    await expect(page.getByRole('button', { name: clearButton(6) })).toBeEnabled()
    await page.getByRole('button', { name: clearWords.startOver }).click()
    await goTo(page, 'presets')
    await expect(presetCard(page, 'Shoes again')).toContainText('6 URLs')
    await page.getByRole('button', { name: presetWords.applyNamed('Shoes again') }).click()
    await expect(page.getByRole('button', { name: clearButton(6) })).toBeEnabled()
    await page.getByRole('button', { name: clearWords.startOver }).click()
    expect(imagekit.log.purgedUrls).toHaveLength(8)
  })

  await test.step('found by account, preset and day; who cleared it is left out where that is switched off', async () => {
    await goTo(page, 'settings')
    await page.getByRole('radiogroup', { name: whoWords.label }).getByText(whoWords.choices.off).click()
    await addBeta(page)
    await goTo(page, 'clear')
    await dropFile(page, 'hats.csv', `${acmeBase}shop/hats/straw.jpg\n`)
    await pressClear(page, 1)
    await expectCount(page, 'cleared', 1)
    const { username } = userInfo()
    await expect(page.getByRole('region', { name: 'shoes.csv' })).toContainText(clearedByWords(username))
    await expect(page.getByRole('region', { name: 'hats.csv' })).not.toContainText(clearedByWords(username))

    await page.getByRole('button', { name: findWords.anyAccount }).click()
    await page.getByRole('menuitemradio', { name: 'Beta Shop' }).click()
    await expect(page.getByRole('heading', { name: findWords.nothing })).toBeVisible()
    await page.getByRole('button', { name: 'Beta Shop', exact: true }).click()
    await page.getByRole('menuitemradio', { name: 'Acme Shop' }).click()
    await page.getByLabel(findWords.day).fill(today())
    await expect(jobs(page)).toHaveText(['hats.csv', 'shoes.csv'])
    await page.getByRole('button', { name: findWords.end }).click()

    await goTo(page, 'presets')
    await page.getByRole('button', { name: presetWords.applyNamed('Shoes again') }).click()
    await page.getByRole('button', { name: clearButton(6) }).click()
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: clearButton(6) })
      .click()
    await expectCount(page, 'cleared', 6)
    await find(page).fill('shoes AGAIN')
    await expect(jobs(page)).toHaveText(['Shoes again'])
  })
})

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
      shown(page, savedWords({ name: 'report.html', outcome: 'saved' }) ?? '').last(),
    ).toBeVisible()
    expect(await readFile(path, 'utf8')).toContain(reportWords.title('shoes.csv'))
  })

  await test.step('saved as a preset, and copied to a new list', async () => {
    await pressByKey(page, job.getByRole('button', { name: activity.savePreset }))
    await expect(page.getByRole('dialog').getByText(presetSourceWords.job(6))).toBeVisible()
    await keyboard.press('Enter')
    await expect(shown(page, presetDialogWords.saved('shoes.csv')).last()).toBeVisible()
    await pressByKey(page, job.getByRole('button', { name: activity.copyToList }))
    await expect(page.getByRole('button', { name: clearButton(6) })).toBeEnabled()
    await expect(page.getByRole('dialog', { name: common.messages })).toHaveCount(0)
  })
})
