import type { ElectronApplication } from '@playwright/test'
import { activity } from '#shared/words/activity.ts'
import { closing } from '#shared/words/closing.ts'
import { noticeWords } from '#shared/words/shell.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { acmeBase, connectAccount, dropFile, goTo, pressClear } from './support/steps.ts'
import { shown } from './support/shown.ts'

/** Answers the system's dialog with the button of that name, counts how often it was shown, and closes the window. */
async function closeAndChoose(app: ElectronApplication, name: string): Promise<void> {
  await app.evaluate(({ BrowserWindow, dialog }, button) => {
    Reflect.set(globalThis, 'purgeDeskAsked', 0)
    Reflect.set(dialog, 'showMessageBox', (_window: unknown, { buttons }: { buttons: string[] }) => {
      Reflect.set(globalThis, 'purgeDeskAsked', Number(Reflect.get(globalThis, 'purgeDeskAsked')) + 1)
      return Promise.resolve({ response: buttons.indexOf(button), checkboxChecked: false })
    })
    BrowserWindow.getAllWindows()[0]?.close()
  }, name)
}

const { finish, stop, cancel } = closing

test('closing in mid-job asks; Cancel keeps the window, Stop sending keeps the rest for the next start', async ({
  launch,
  imagekit,
}) => {
  const args = [pointedAt(imagekit)]
  const { app, page, userDataDir, ...first } = await launch({ args })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 40))
  await pressClear(page, 40)
  await closeAndChoose(app, cancel)
  expect(await app.evaluate(() => Number(Reflect.get(globalThis, 'purgeDeskAsked')))).toBe(1)
  await expect(page.getByRole('button', { name: activity.pause })).toBeVisible()

  const gone = app.waitForEvent('close')
  await closeAndChoose(app, stop).catch(() => undefined)
  await gone
  await first.close()
  const sent = imagekit.log.purgedUrls.length
  expect(sent).toBeLessThan(40)

  const second = await launch({ args, userDataDir })
  await expect(
    shown(second.page, noticeWords({ code: 'left-over-jobs', detail: '1' }).happened),
  ).toBeVisible()
  await goTo(second.page, 'activity')
  await expect(second.page.getByRole('button', { name: activity.goOn })).toBeVisible()
  expect(imagekit.log.purgedUrls).toHaveLength(sent)
})

test('Finish first sends the rest without a window, then quits', async ({ launch, imagekit }) => {
  const { app, page } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 30))
  await pressClear(page, 30)
  const gone = app.waitForEvent('close')
  await closeAndChoose(app, finish)
  await gone
  expect(new Set(imagekit.log.purgedUrls).size).toBe(30)
  expect(imagekit.log.purgedUrls).toHaveLength(30)
})
