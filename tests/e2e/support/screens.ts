import type { Locator, Page } from '@playwright/test'
import { columnWords, encodingWords } from '#shared/words/choosing.ts'
import { activity, chosenWords } from '#shared/words/activity.ts'
import {
  clearButton,
  clearWords,
  detailWords,
  dropDialogWords,
  receiptWords,
  rowWords,
} from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { foldWords } from '#shared/words/folding.ts'
import { keptWords } from '#shared/words/kept.ts'
import { findWords, matchWords } from '#shared/words/finding-jobs.ts'
import { jobDetailWords } from '#shared/words/report.ts'
import { chapterOf } from '#shared/words/help/help.ts'
import { commandWords } from '#shared/words/commands.ts'
import { formWords, keyWords, settingsWords } from '#shared/words/settings.ts'
import { shell } from '#shared/words/shell.ts'
import { welcome } from '#shared/words/welcome.ts'
import { cleanCsv, mixedList } from '../../helpers/lists.ts'
import type { FaultInput } from '../../imagekit-server/faults.ts'
import { expect } from './app.ts'
import type { AppFixtures } from './app.ts'
import { pointedAt, TEST_KEY } from './imagekit-server.ts'
import type { ImageKitServer } from './imagekit-server.ts'
import { seePresets } from './preset-screens.ts'
import { acmeBase, connectAccount, dropFile, expectCount, goTo, leaveOfMonth, pressClear } from './steps.ts'

/** Looks at the window as it is; `screen` names what stands there. */
export type Look = (screen: string) => Promise<void>
export type LookAt = (page: Page) => Look

/** Everything there is before the first list: the welcome, an account, its key, and the empty screens. */
export async function seeFirstScreens(page: Page, look: Look): Promise<void> {
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
  await look('welcome')
  await page.getByRole('button', { name: welcome.connect.action }).click()
  await expect(page.getByRole('textbox', { name: formWords.name, exact: true })).toBeVisible()
  await look('new account')
  await page.getByRole('button', { name: formWords.saveNew }).click()
  await expect(page.getByText(formWords.nameMissing)).toBeVisible()
  await look('new account with errors')
  await goTo(page, 'clear')
  await look('empty Clear without an account')
  for (const place of ['activity', 'presets', 'settings'] as const) {
    await goTo(page, place)
    await look(`empty ${shell.place[place]}`)
  }
  await page.getByRole('button', { name: settingsWords.add }).click()
  await page.getByRole('textbox', { name: formWords.name, exact: true }).fill('Acme Shop')
  await page.getByRole('textbox', { name: formWords.endpointField }).fill(acmeBase)
  await page.getByRole('button', { name: formWords.saveNew }).click()
  await page.getByRole('textbox', { name: keyWords.field, exact: true }).fill('public_key')
  await page.getByRole('button', { name: keyWords.save, exact: true }).click()
  await look('key form with an error')
  await page.getByRole('textbox', { name: keyWords.field, exact: true }).fill(TEST_KEY)
  await page.getByRole('button', { name: keyWords.save, exact: true }).click()
  await expect(page.getByRole('button', { name: keyWords.forget })).toBeVisible()
  await look('account page')
  for (const opens of [keyWords.forget, formWords.remove]) {
    await seeDialog(page, opens, page.getByRole('button', { name: opens }), look)
  }
  await goTo(page, 'settings')
  await look('Settings')
  await goTo(page, 'clear')
  await look('empty Clear')
  await seeOverlays(page, look)
}

/** What a key opens over any screen. */
async function seeOverlays(page: Page, look: Look): Promise<void> {
  await page.keyboard.press('F1')
  for (const id of ['which-url', 'browser'] as const) {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: chapterOf(id).title })
      .click()
    await look(`help: ${id}`)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  for (const [key, name] of [
    ['?', commandWords.shortcuts],
    ['Control+k', commandWords.title],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await look(name)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

/** A list with every weight, and every dialog of the Clear screen; then Presets. */
export async function seeList(page: Page, look: Look): Promise<void> {
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'spring-banners.txt', mixedList(acmeBase))
  await expect(page.getByRole('button', { name: /^Clear \d+ URLs$/ })).toBeEnabled()
  await look('list with findings')
  await cellOf(page, 'images*').click()
  await expect(page.getByRole('region', { name: detailWords.label })).toBeVisible()
  await look('row details')
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: clearWords.grid.edit })).toBeFocused()
  await look('row in edit')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: detailWords.close }).click()

  const dialogs: readonly [string, Locator][] = [
    ['receipt', page.getByRole('button', { name: receiptWords.open })],
    ['typing', page.getByRole('button', { name: clearWords.paste })],
    ['saving a preset', page.getByRole('button', { name: clearWords.savePreset })],
    ['a wildcard for many', page.getByRole('button', { name: foldWords.show })],
    ['adding a domain', page.getByRole('button', { name: new RegExp(`^${rowWords.addDomain}`) })],
  ]
  for (const [name, button] of dialogs) await seeDialog(page, name, button, look)
  await page.getByRole('button', { name: clearWords.savePreset }).click()
  await page.getByRole('dialog').getByRole('button', { name: common.save }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await dropFile(page, 'more.csv', `${acmeBase}a/b/*\n`)
  await expect(dialogOf(page)).toBeVisible()
  await look('dialog of a second drop')
  await page.getByRole('button', { name: dropDialogWords.fresh }).click()
  await seeDialog(page, 'a wide wildcard', page.getByRole('button', { name: clearButton(1) }), look)
  await page.getByRole('button', { name: clearWords.startOver }).click()
  await seeKept(page, look)
  await seeReading(page, look)
  await dropFile(page, 'scan.pdf', '%PDF-1.7')
  await expect(page.getByText(/^scan\.pdf/).first()).toBeVisible()
  await look('a file that was refused')
  await goTo(page, 'presets')
  await seePresets(page, look)
}

/** A list for which nothing is left of the month, and the empty screen with what was kept of it. */
async function seeKept(page: Page, look: Look): Promise<void> {
  await leaveOfMonth(page, 0)
  await dropFile(page, 'a-list-that-has-to-wait.csv', cleanCsv(acmeBase, 12))
  await page.getByRole('button', { name: clearButton(12) }).click()
  await look('dialog of a list larger than the month')
  await page.getByRole('button', { name: keptWords.keepRest(0, 12) }).click()
  await expect(page.getByRole('list', { name: keptWords.label })).toBeVisible()
  await look('empty Clear with a kept list, a preset and a message')
}

/** What is asked of a file that leaves something open. */
async function seeReading(page: Page, look: Look): Promise<void> {
  await dropFile(page, 'several.csv', `page,image\n${acmeBase}p.jpg,${acmeBase}i.jpg\n`)
  await expect(dialogOf(page)).toBeVisible()
  await look('columns of a table')
  await page.getByText(columnWords.joined, { exact: true }).click()
  await look('columns in parts')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
  await page.getByRole('button', { name: clearWords.startOver }).click()
  await dropFile(page, 'letters.txt', Buffer.from(`${acmeBase}m\u00fcsli.jpg\n`, 'latin1'))
  await seeDialog(page, 'letters', page.getByRole('button', { name: encodingWords.check }), look)
  await page.getByRole('button', { name: clearWords.startOver }).click()
}

/** What `seeJob` needs of its ImageKit: one URL refused, and one of which nobody knows whether it was taken. */
export const twoThatNeedThePerson: readonly FaultInput[] = [
  {
    urlIncludes: 'runner-2.jpg',
    action: {
      do: 'answer',
      status: 400,
      body: { message: 'The URL is not valid for cache purging.', help: '' },
    },
  },
  { urlIncludes: 'runner-3.jpg', action: { do: 'cut', when: 'after-reading' } },
  // Keeps the job going until it is paused, on a slow computer too.
  { urlIncludes: 'runner-50.jpg', delay: 20_000 },
]

/** A job from its first URL to its end. Its ImageKit has the faults of `twoThatNeedThePerson`. */
export async function seeJob(page: Page, look: Look): Promise<void> {
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 60))
  await pressClear(page, 60)
  await expectCount(page, 'needs-you', 2)
  await page.getByRole('button', { name: activity.pause }).click()
  await expect(page.getByRole('button', { name: activity.goOn })).toBeVisible()
  await look('paused job')
  await seeDialog(page, 'stopping', page.getByRole('button', { name: activity.stop, exact: true }), look)
  await cellOf(page, 'runner-2.jpg').click()
  await expect(page.getByRole('button', { name: common.close })).toBeVisible()
  await look('row details of a job')
  await page.getByRole('button', { name: common.close }).click()
  await page.getByRole('button', { name: activity.rowMenu(`${acmeBase}shop/shoes/runner-2.jpg`) }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look('menu of a row')
  await page.keyboard.press('Escape')
  await seeDialog(page, 'sending again', page.getByRole('button', { name: activity.sendAllAgain(2) }), look)
  await page.getByRole('searchbox', { name: activity.search }).fill('nowhere')
  await expect(page.getByText(activity.noneFound)).toBeVisible()
  await look('search that finds nothing')
  await page.getByRole('searchbox', { name: activity.search }).fill('')
  await seeLookingBack(page, look)
  await page.getByRole('button', { name: activity.goOn }).click()
  await look('running job')
  await expectCount(page, 'cleared', 58)
  await look('job at its end')
}

/** Several rows chosen, the details of the job, and what a search finds. */
async function seeLookingBack(page: Page, look: Look): Promise<void> {
  await cellOf(page, 'runner-4.jpg').click()
  await cellOf(page, 'runner-6.jpg').click({ modifiers: ['Shift'] })
  await expect(page.getByText(chosenWords.count(3))).toBeVisible()
  await look('rows that are chosen')
  await page.getByRole('button', { name: chosenWords.clear }).click()
  await seeDialog(page, 'the details of a job', page.getByRole('button', { name: jobDetailWords.open }), look)
  const find = page.getByRole('searchbox', { name: findWords.text })
  await find.fill('shoes')
  await expect(page.getByText(matchWords(60))).toBeVisible()
  await look('jobs that were found')
  await page.getByRole('button', { name: findWords.end }).click()
}

/** Kills an app in the middle of a job, and starts it again. Its window then shows two notices. */
export async function seeNotices({ launch, imagekit }: Restarting, lookAt: LookAt): Promise<void> {
  const args = [pointedAt(imagekit)]
  imagekit.faults.add({ urlIncludes: 'runner-5.jpg', delay: 20_000 })
  const first = await launch({ args })
  await connectAccount(first.page, TEST_KEY)
  await dropFile(first.page, 'shoes.csv', cleanCsv(acmeBase, 30))
  await pressClear(first.page, 30)
  await imagekit.log.until(() => imagekit.log.purgedUrls.some((url) => url.includes('runner-5.jpg')))
  await first.killMain()
  const { page } = await launch({ args, userDataDir: first.userDataDir })
  const look = lookAt(page)
  const notices = page.getByRole('region', { name: shell.notices })
  await expect(notices).toBeVisible()
  await look('a notice')
  await notices.getByRole('button', { name: shell.allNotices(1) }).click()
  await look('two notices')
  await goTo(page, 'activity')
  await look('a job after a restart')
}

interface Restarting extends AppFixtures {
  readonly imagekit: ImageKitServer
}

function cellOf(page: Page, text: string): Locator {
  return page.getByRole('row').filter({ hasText: text }).getByRole('gridcell').nth(1)
}

/** The dialog that is open; a message is announced as one too, but has no heading. */
function dialogOf(page: Page): Locator {
  const heading = page.getByRole('heading')
  return page.getByRole('dialog').or(page.getByRole('alertdialog')).filter({ has: heading })
}

async function seeDialog(page: Page, name: string, opens: Locator, look: Look): Promise<void> {
  await opens.click()
  await expect(dialogOf(page)).toBeVisible()
  await look(`dialog of ${name}`)
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
}
