import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { activity } from '#shared/words/activity.ts'
import { ending } from '#shared/words/ending.ts'
import { noticeWords } from '#shared/words/shell.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { acmeBase, connectAccount, dropFile, expectCount, goTo, pressClear } from './support/steps.ts'
import { shown } from './support/shown.ts'

const urlCount = 30

test('an error in main that nobody caught is logged without the key and said; the job goes on, or is whole after a restart', async ({
  launch,
  imagekit,
}) => {
  const args = [pointedAt(imagekit)]
  const first = await launch({ args })
  await connectAccount(first.page, TEST_KEY)
  await dropFile(first.page, 'shoes.csv', cleanCsv(acmeBase, urlCount))
  await pressClear(first.page, urlCount)

  await first.app.evaluate(
    (_electron, key) => void Promise.reject(new Error(`rejected with ${key}`)),
    TEST_KEY,
  )
  await expect(shown(first.page, noticeWords({ code: 'unexpected', detail: null }).happened)).toBeVisible()
  const before = imagekit.log.purgedUrls.length
  await imagekit.log.until(() => imagekit.log.purgedUrls.length > before + 1)

  const main = first.app.process()
  const gone = first.app.waitForEvent('close')
  await first.app.evaluate(
    (_electron, key) =>
      void setImmediate(() => {
        throw new Error(`thrown with ${key}`)
      }),
    TEST_KEY,
  )
  await gone
  expect(main.exitCode).toBe(1)
  expect(first.stderr()).toContain(ending.unexpected)
  const log = readFileSync(join(first.userDataDir, 'test-server', 'logs', 'purge-desk.log'), 'utf8')
  expect(log).toMatch(/Error: rejected with private_…[^]+Error: thrown with private_…/)
  expect(log + first.stderr()).not.toContain(TEST_KEY)
  const sent = imagekit.log.purgedUrls.length
  expect(sent).toBeLessThan(urlCount)

  const { page } = await launch({ args, userDataDir: first.userDataDir })
  await goTo(page, 'activity')
  await expect(page.getByRole('button', { name: activity.goOn })).toBeVisible()
  // What was on its way when the app ended had its answer written down: nothing is unsure.
  await expectCount(page, 'waiting', urlCount - sent)
  await expectCount(page, 'needs-you', 0)
  expect(new Set(imagekit.log.purgedUrls).size).toBe(sent)
  expect(imagekit.log.purgedUrls).toHaveLength(sent)
})
