import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { z } from 'zod'
import { activity, chosenWords } from '#shared/words/activity.ts'
import { clearButton, presetDialogWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { findWords, matchWords, outcomeNames } from '#shared/words/finding-jobs.ts'
import { quotaPanelWords } from '#shared/words/quota.ts'
import { presetSourceWords } from '#shared/words/presets.ts'
import { recentWords } from '#shared/words/recent.ts'
import { jobDetailWords, reportWords } from '#shared/words/report.ts'
import { savedWords } from '#shared/words/saving.ts'
import { stateNames } from '#shared/words/states.ts'
import { supportAddress, ticketWords } from '#shared/words/tickets.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { hostName } from './support/app.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { answerSaveDialog } from './support/saving.ts'
import { twoThatNeedThePerson } from './screens/job.ts'
import { acmeBase, connectAccount, dropFile, expectCount, goTo, pressClear } from './support/steps.ts'
import { shown } from './support/shown.ts'

const theirWords = 'The URL is not valid for cache purging.'

const copied = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText())
const cell = (page: Page, text: string): Locator =>
  page.getByRole('row').filter({ hasText: text }).getByRole('gridcell').nth(1)

test('looking back by mouse: found, chosen, reported, dropped back in, and not sent twice unawares', async ({
  launch,
  imagekit,
}) => {
  test.setTimeout(150_000)
  imagekit.faults.add(...twoThatNeedThePerson)
  const { app, page, userDataDir } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'hats.csv', `${acmeBase}shop/hats/straw.jpg\n`)
  await pressClear(page, 1)
  await expectCount(page, 'cleared', 1)
  await goTo(page, 'clear')
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 12))
  await pressClear(page, 12)
  await expectCount(page, 'cleared', 10)

  await test.step('found by URL, outcome and day', async () => {
    const find = page.getByRole('searchbox', { name: findWords.text })
    const jobs = page.getByRole('heading', { level: 2 })
    await find.fill('hats/STRAW')
    await expect(jobs).toHaveText(['hats.csv'])
    await expect(shown(page, matchWords(1))).toBeVisible()
    await find.fill('')
    await page.getByRole('button', { name: findWords.anyOutcome }).click()
    await page.getByRole('menuitemradio', { name: outcomeNames.refused }).click()
    await expect(jobs).toHaveText(['shoes.csv'])
    await page.getByLabel(findWords.day).fill('2020-02-29')
    await expect(page.getByRole('heading', { name: findWords.nothing })).toBeVisible()
    await page.getByRole('button', { name: findWords.end }).click()
    await expect(jobs).toHaveText(['shoes.csv', 'hats.csv'])
  })

  await test.step('sorted, chosen together and copied', async () => {
    await page.getByRole('columnheader', { name: activity.column.url }).getByRole('button').click()
    await expect(page.getByRole('row').nth(2)).toContainText('runner-10.jpg')
    await cell(page, 'runner-10.jpg').click()
    await cell(page, 'runner-12.jpg').click({ modifiers: ['Shift'] })
    await cell(page, 'runner-1.jpg').click({ modifiers: ['ControlOrMeta'] })
    await expect(shown(page, chosenWords.count(4))).toBeVisible()
    await page.getByRole('button', { name: chosenWords.copy(4) }).click()
    const urls = ['1', '10', '11', '12'].map((n) => `${acmeBase}shop/shoes/runner-${n}.jpg`)
    await expect(async () => expect((await copied(app)).split('\n')).toEqual(urls)).toPass()
    const refused = `${acmeBase}shop/shoes/runner-2.jpg`
    await page.getByRole('button', { name: activity.rowMenu(refused) }).click()
    await page.getByRole('menuitem', { name: activity.copySupportId }).click()
    const { supportId } = imagekit.log.entries.find(({ url }) => url === refused) ?? {}
    await expect(async () => expect(await copied(app)).toBe(supportId)).toPass()
    const bar = page.getByRole('toolbar', { name: chosenWords.label })
    await bar.getByRole('button', { name: activity.savePreset }).click()
    await expect(page.getByRole('dialog').getByText(presetSourceWords.items(4))).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: presetDialogWords.save }).click()
    await expect(shown(page, presetDialogWords.saved('shoes.csv')).last()).toBeVisible()
  })

  await test.step('the details have ImageKit’s own words, and the reports all URLs', async () => {
    const job = page.getByRole('region', { name: 'shoes.csv' })
    await job.getByRole('button', { name: jobDetailWords.open }).click()
    await expect(page.getByRole('dialog').getByText(reportWords.quoted(theirWords, 1))).toBeVisible()
    // Who cleared it is recorded unless that is switched off.
    await expect(page.getByRole('dialog').getByText(userInfo().username, { exact: true })).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: jobDetailWords.copyRequestIds }).click()
    await expect(async () => expect((await copied(app)).split('\n')).toHaveLength(10)).toPass()
    await page.getByRole('dialog').getByRole('button', { name: common.close }).click()

    const saved = async (file: string, entry: string): Promise<string> => {
      const path = join(userDataDir, file)
      await answerSaveDialog(app, path)
      await job.getByRole('button', { name: reportWords.export }).click()
      await page.getByRole('menuitem', { name: entry }).click()
      await expect(shown(page, savedWords({ name: file, outcome: 'saved' }) ?? '').last()).toBeVisible()
      return readFile(path, 'utf8')
    }
    const html = await saved('report.html', reportWords.html)
    expect(html).toContain("default-src 'none'")
    expect(html).toContain(theirWords)
    const csv = await saved('report.csv', reportWords.csv)
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(1 + 12 + 1)
    expect(csv).toContain(stateNames.unsure)
    await goTo(page, 'clear')
    await dropFile(page, 'report.csv', csv)
    await expect(page.getByRole('button', { name: clearButton(12) })).toBeEnabled()
  })

  await test.step('what was sent a moment ago is pointed out, and left out', async () => {
    await page.getByRole('button', { name: clearButton(12) }).click()
    const dialog = page.getByRole('alertdialog')
    await expect(dialog.getByText(recentWords.sentence(11))).toBeVisible()
    await dialog.getByRole('button', { name: recentWords.leaveOut(11, 12) }).click()
    // Only the one that ImageKit refused.
    await expect(page.getByRole('button', { name: clearButton(1) })).toBeEnabled()
    expect(imagekit.log.purgedUrls).toHaveLength(13)
  })
})

test('looking back by keyboard alone', async ({ launch, imagekit }) => {
  const { app, page } = await launch({ args: [pointedAt(imagekit)] })
  const { keyboard } = page
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 6))
  await pressClear(page, 6)
  await expectCount(page, 'cleared', 6)
  await page.getByRole('main').focus()
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await keyboard.press('Tab')
    }
    await expect(target).toBeFocused()
  }
  await tabTo(page.getByRole('searchbox', { name: findWords.text }))
  await keyboard.type('runner-')
  await expect(shown(page, matchWords(6))).toBeVisible()
  await tabTo(page.getByRole('row').nth(1).getByRole('gridcell').nth(0))
  await keyboard.press('Shift+ArrowDown')
  await keyboard.press('Shift+ArrowDown')
  await expect(shown(page, chosenWords.count(3))).toBeVisible()
  await keyboard.press('ControlOrMeta+C')
  await expect(async () => expect((await copied(app)).split('\n')).toHaveLength(3)).toPass()
  await keyboard.press('ControlOrMeta+A')
  await expect(shown(page, chosenWords.count(6))).toBeVisible()
  await keyboard.press(' ')
  await expect(shown(page, chosenWords.count(5))).toBeVisible()
  const toList = page
    .getByRole('toolbar', { name: chosenWords.label })
    .getByRole('button', { name: activity.copyToList })
  await tabTo(toList)
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: clearButton(5) })).toBeEnabled()
})

test('a ticket is offered where only ImageKit can help, read, copied and opened as a mail', async ({
  launch,
  imagekit,
}) => {
  test.skip(!hostName().includes('stand-in'), 'a real desktop opens its mail program')
  const { app, page } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'wide.txt', `${acmeBase}images*\n${acmeBase}a.jpg\n`)
  await cell(page, 'images*').click()
  await page.getByRole('button', { name: ticketWords.refused }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(`${acmeBase}images*`)).toBeVisible()
  await dialog.getByRole('button', { name: ticketWords.copy }).click()
  await expect(async () => expect(await copied(app)).toContain('ImageKit id: acme')).toPass()
  await dialog.getByRole('button', { name: ticketWords.mail }).click()
  const opened = z.object({ opened: z.array(z.string()) })
  await expect(async () => {
    const desktop = await app.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'standin')))
    const [mail] = opened.parse(JSON.parse(desktop)).opened
    expect(mail).toMatch(new RegExp(`^mailto:${supportAddress}\\?subject=[^&]+&body=[^&]+$`))
    expect(mail).not.toContain(TEST_KEY)
  }).toPass()

  // At four fifths of the month, and when ImageKit takes no more.
  await page.evaluate(async () => {
    const accounts = await window.purgeDesk.accounts.list({})
    const accountId = accounts.ok ? accounts.value.currentId : null
    if (accountId !== null)
      await window.purgeDesk.accounts.setUsedElsewhere({ accountId, usedElsewhere: 800 })
  })
  await page.getByRole('button', { name: quotaPanelWords.open }).click()
  await dialog.getByRole('button', { name: ticketWords.higherLimit }).click()
  await expect(shown(page, 'Used this month, as far as we count: 800 URLs')).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 1_000 })
  }).toPass()
  imagekit.faults.add({
    urlIncludes: 'a.jpg',
    action: { do: 'answer', status: 429, body: { message: 'Limit', help: '' } },
  })
  await pressClear(page, 1)
  await expect(page.getByRole('button', { name: ticketWords.higherLimit })).toBeVisible({ timeout: 20_000 })
})
