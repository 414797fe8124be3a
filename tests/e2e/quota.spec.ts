import type { ElectronApplication } from '@playwright/test'
import { z } from 'zod'
import { activity } from '#shared/words/activity.ts'
import { common } from '#shared/words/common.ts'
import { limitReachedAt } from '#shared/purge/forecast.ts'
import { quotaView } from '#shared/purge/quota.ts'
import { shareOfMonth } from '#shared/words/clear.ts'
import {
  dayInWords,
  levelWords,
  paceAfterWords,
  quotaPanelWords,
  thresholdWords,
} from '#shared/words/quota.ts'
import { settingsWords } from '#shared/words/settings.ts'
import { quotaWords, shell } from '#shared/words/shell.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { hostName } from './support/app.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { twoThatNeedThePerson } from './screens/job.ts'
import {
  acmeBase,
  connectAccount,
  dropFile,
  expectCount,
  goTo,
  leaveOfMonth,
  pressClear,
} from './support/steps.ts'
import { shown } from './support/shown.ts'

declare global {
  /** What the stand-in was asked to show; not there on real Electron. */
  // oxlint-disable-next-line no-var -- only so is it a member of `globalThis`
  var standin:
    | {
        readonly notifications: readonly { readonly click: () => void }[]
        readonly opened: readonly string[]
      }
    | undefined
}

const recorded = z.object({
  notifications: z.array(z.object({ title: z.string(), body: z.string() })),
  progress: z.array(z.number()),
})

/** What the app asked the desktop to show; the stand-in writes it down. */
async function shownByTheDesktop(app: ElectronApplication) {
  const text = await app.evaluate(() => JSON.stringify(globalThis.standin))
  return recorded.parse(JSON.parse(text))
}

test('the month is counted, shown by day and warned of; the system tells of a job while nobody looks', async ({
  launch,
  imagekit,
}) => {
  test.skip(!hostName().includes('stand-in'), 'a real desktop keeps its notifications to itself')
  imagekit.faults.add(...twoThatNeedThePerson)
  const { app, page } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  const card = page.getByRole('region', { name: shell.account })
  await expect(card.getByRole('meter')).toHaveAttribute('aria-valuetext', '0 of 1,000 used · 1,000 left')

  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 20))
  await pressClear(page, 20)
  await goTo(page, 'settings')
  // The person turns to another window before the job is through.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur())
  await expect(async () => {
    expect((await shownByTheDesktop(app)).notifications).toHaveLength(1)
  }).toPass({ timeout: 60_000 })
  const { notifications, progress } = await shownByTheDesktop(app)
  expect(notifications).toEqual([
    { title: 'A list is through', body: 'shoes.csv: 18 of 20 URLs cleared. 2 URLs need you.' },
  ])
  expect(progress.at(-1)).toBe(-1)
  expect(progress.some((share) => share > 0 && share < 1)).toBe(true)
  await expect(async () => {
    expect(await app.evaluate(({ app: main }) => main.getBadgeCount())).toBe(2)
  }).toPass()

  // Pressing it opens that job; what the person lets be no longer needs them.
  await app.evaluate(() => {
    globalThis.standin?.notifications[0]?.click()
  })
  await expect(page.getByRole('heading', { name: activity.title, level: 1 })).toBeVisible()
  await expectCount(page, 'cleared', 18)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null)).toBe(true)

  // Sent, accepted or unsure: 19 units. The refused one used none. By keyboard alone from here.
  await page.getByRole('button', { name: quotaPanelWords.open }).focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: quotaPanelWords.title('Acme Shop') })
  await expect(panel).toBeVisible()
  const today = dayInWords(Date.now())
  await expect(panel.getByRole('row').filter({ hasText: today })).toHaveText(`${today}1919`)
  await expect(panel.getByRole('img', { name: quotaPanelWords.picture })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(page.getByRole('button', { name: quotaPanelWords.open })).toBeFocused()

  await goTo(page, 'settings')
  const form = page.getByRole('region', { name: thresholdWords.title })
  await form.getByRole('textbox', { name: thresholdWords.look }).fill('1')
  await form.getByRole('textbox', { name: thresholdWords.stop }).fill('0')
  await page.keyboard.press('Enter')
  await expect(form.getByText(thresholdWords.wrong)).toBeVisible()
  await form.getByRole('textbox', { name: thresholdWords.stop }).fill('2')
  await page.keyboard.press('Enter')
  const quota = { limit: 1_000, usedHere: 19, usedElsewhere: 0, left: 981, daysToReset: 1, from: 0, to: 1 }
  await expect(card.getByText(levelWords('look', quota))).toBeVisible()
  await form.getByRole('textbox', { name: thresholdWords.stop }).fill('1')
  await form.getByRole('button', { name: common.save }).click()
  await expect(card.getByText(levelWords('stop', quota))).toBeVisible()
  await page.getByRole('radio', { name: settingsWords.notificationsChoices.off }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: settingsWords.notificationsChoices.off })).toBeChecked()

  // The forecast before sending, from what this app and others have used.
  await leaveOfMonth(page, 81, 19)
  await expect(card).toContainText(quotaWords.elsewhere({ ...quota, usedElsewhere: 900 }))
  await dropFile(page, 'more.csv', cleanCsv(acmeBase, 30))
  await expect(shown(page, shareOfMonth(30, 81))).toBeVisible()
  const now = Date.now()
  const view = quotaView({ limit: 1_000, usedHere: 19, usedElsewhere: 900, resetDay: 1 }, now)
  const reached = limitReachedAt(view, now, 30)
  // Late in the month the limit may not be reached any more.
  const said = shown(page, reached === null ? /limit is reached/ : paceAfterWords(reached, now))
  await expect(said).toHaveCount(reached === null ? 0 : 1)
})
