import type { ElectronApplication } from '@playwright/test'
import { clearButton } from '#shared/words/clear.ts'
import { z } from 'zod'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { acmeBase, connectAccount, dropFile } from './support/steps.ts'

/** Main carries every `jobs.go` out at once, but its answer takes `ms` to reach the page. */
async function holdBackTheAnswer(app: ElectronApplication, ms: number): Promise<void> {
  await app.evaluate(({ ipcMain }, delay) => {
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers')
    if (!(handlers instanceof Map)) throw new Error('There is nothing to hold back')
    const all: ReadonlyMap<unknown, unknown> = handlers
    for (const [channel, handler] of all) {
      if (typeof handler !== 'function') continue
      handlers.set(channel, async (event: unknown, name: unknown, input: unknown) => {
        const answer: unknown = await Reflect.apply(handler, undefined, [event, name, input])
        if (name === 'jobs.go') await new Promise((resolve) => setTimeout(resolve, delay))
        return answer
      })
    }
  }, ms)
}

/** What the page says in a world that Playwright has lost with its crash. */
async function inPage(app: ElectronApplication, script: string): Promise<unknown> {
  return app
    .evaluate(
      ({ BrowserWindow }, code): Promise<unknown> | undefined =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
      script,
    )
    .catch(() => null)
}

const urls = [1, 2, 3, 4, 5, 6].map((n) => `${acmeBase}shop/one-${n}.jpg`)
const jobList = z.object({ ok: z.literal(true), value: z.object({ jobs: z.array(z.unknown()) }) })

test('a page that crashes between the start and its answer never makes a second job', async ({
  launch,
  imagekit,
}) => {
  const { app, page } = await launch({ args: [pointedAt(imagekit)], allowPageErrors: true })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'one.txt', urls.join('\n'))
  await holdBackTheAnswer(app, 60_000)
  await page.getByRole('button', { name: clearButton(6) }).click()
  await imagekit.log.until(() => imagekit.log.purgedUrls.length > 0)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )

  // The page comes back, asks what became of the list, and shows that it is gone.
  await expect.poll(() => inPage(app, 'document.body.innerText')).toContain('already sent')
  expect(await inPage(app, 'document.body.innerText')).not.toContain(clearButton(6))
  const answer = jobList.parse(await inPage(app, 'window.purgeDesk.jobs.list({ before: null, limit: 10 })'))
  expect(answer.value.jobs).toHaveLength(1)
  await imagekit.log.until(() => imagekit.log.purgedUrls.length >= urls.length)
  expect(imagekit.log.purgedUrls.toSorted()).toEqual(urls)
})

test('a slow bridge and an impatient hand make one job', async ({ launch, imagekit }) => {
  const { app, page } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'one.txt', urls.join('\n'))
  await holdBackTheAnswer(app, 1_500)
  const button = page.getByRole('button', { name: clearButton(6) })
  await button.click()
  await button.click({ force: true, timeout: 1_000 }).catch(() => undefined)
  await page.keyboard.press('Enter')
  await imagekit.log.until(() => imagekit.log.purgedUrls.length >= urls.length)
  await expect
    .poll(async () => (await page.evaluate(() => window.purgeDesk.jobs.list({ before: null, limit: 10 }))).ok)
    .toBe(true)
  const answer = jobList.parse(
    await page.evaluate(() => window.purgeDesk.jobs.list({ before: null, limit: 10 })),
  )
  expect(answer.value.jobs).toHaveLength(1)
  expect(imagekit.log.purgedUrls.toSorted()).toEqual(urls)
})
