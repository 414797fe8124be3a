import type { Page } from '@playwright/test'
import { z } from 'zod'
import { clearButton } from '#shared/words/clear.ts'
import { keptWords } from '#shared/words/kept.ts'
import { shell } from '#shared/words/shell.ts'
import { attentionWords } from '#shared/words/attention.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { hostName } from './support/app.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { resetIn } from './support/kept-rows.ts'
import {
  acmeBase,
  connectAccount,
  dropFile,
  expectCount,
  goTo,
  leaveOfMonth,
  tabTo,
} from './support/steps.ts'

const notified = z.object({ notifications: z.array(z.object({ title: z.string(), body: z.string() })) })

test.describe.configure({ timeout: 120_000 })

test('what does not fit this month is kept, over a crash, announced at the reset, and never sent by itself', async ({
  launch,
  imagekit,
}) => {
  const args = [pointedAt(imagekit)]
  const first = await launch({ args })
  await connectAccount(first.page, TEST_KEY)
  await leaveOfMonth(first.page, 5)
  const cards = (page: Page) => page.getByRole('list', { name: keptWords.label }).getByRole('listitem')

  await test.step('by mouse: the part that fits is cleared, the rest is kept', async () => {
    const { page } = first
    await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 12))
    await page.getByRole('button', { name: clearButton(12) }).click()
    await page.getByRole('button', { name: keptWords.keepRest(5, 7) }).click()
    await expectCount(page, 'cleared', 5)
    await goTo(page, 'clear')
    await expect(cards(page)).toContainText('shoes.csv')
    await expect(cards(page)).toContainText('7 URLs of Acme Shop')
    await first.killMain()
  })

  const second = await launch({ args, userDataDir: first.userDataDir })
  const { page, userDataDir } = second
  await test.step('by keyboard alone: it is there after a crash, can be removed, and comes back with Ctrl+Z', async () => {
    await tabTo(page, page.getByRole('button', { name: keptWords.removeNamed('shoes.csv') }))
    await page.keyboard.press('Enter')
    await expect(cards(page)).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(cards(page)).toHaveCount(1)
  })

  await test.step('put into the list, kept once more as nothing is left, and taken back', async () => {
    await tabTo(page, page.getByRole('button', { name: keptWords.takeNamed('shoes.csv') }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: clearButton(7) }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: keptWords.keepRest(0, 7) }))
    await page.keyboard.press('Enter')
    await expect(cards(page)).toContainText('7 URLs of Acme Shop')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(page.getByRole('button', { name: clearButton(7) })).toBeEnabled()
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(cards(page)).toContainText('7 URLs of Acme Shop')
    await resetIn(page, 12_000)
    await second.close()
  })

  const later = await launch({ args, userDataDir })
  await test.step('at the reset the system tells of it, and so does every screen', async () => {
    const { notice } = keptWords
    await goTo(later.page, 'settings')
    await later.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur())
    const said = notice({ name: 'shoes.csv', urls: 7, accountName: 'Acme Shop' }, null)
    await expect(later.page.getByRole('region', { name: shell.notices })).toContainText(said, {
      timeout: 30_000,
    })
    if (hostName().includes('stand-in'))
      await expect(async () => {
        const text = await later.app.evaluate(() => JSON.stringify(globalThis.standin))
        expect(notified.parse(JSON.parse(text)).notifications).toEqual([
          {
            title: attentionWords.keptTitle,
            body: attentionWords.keptBody([{ urls: 7, accountName: 'Acme Shop' }]),
          },
        ])
      }).toPass({ timeout: 30_000 })
    await later.page.getByRole('button', { name: keptWords.show }).click()
    await later.page.getByRole('button', { name: keptWords.takeNamed('shoes.csv') }).click()
    await expect(later.page.getByRole('button', { name: clearButton(7) })).toBeEnabled()
    expect(imagekit.log.purgedUrls).toHaveLength(5)
  })
})
