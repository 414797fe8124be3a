import { activity } from '#shared/words/activity.ts'
import { pauseSentences, stateSentence } from '#shared/words/states.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { startImageKitServer } from '../imagekit-server/server.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { acmeBase, connectAccount, dropFile, expectCount, goTo, pressClear } from './support/steps.ts'
import { shown } from './support/shown.ts'

const urlCount = 30

test('a pause is kept over a restart, and a network that goes in mid-job is waited for and used again by itself', async ({
  launch,
}) => {
  test.setTimeout(150_000)
  const before = await startImageKitServer()
  const args = [pointedAt(before)]
  const first = await launch({ args })
  await connectAccount(first.page, TEST_KEY)
  await dropFile(first.page, 'shoes.csv', cleanCsv(acmeBase, urlCount))
  await pressClear(first.page, urlCount)
  await before.log.until(() => before.log.purgedUrls.length >= 3)
  await first.page.getByRole('button', { name: activity.pause }).click()
  await expect(shown(first.page, pauseSentences.person.happened)).toBeVisible()
  const sent = new Set(before.log.purgedUrls)
  await expectCount(first.page, 'cleared', sent.size)
  await first.close()

  const { page } = await launch({ args, userDataDir: first.userDataDir })
  await goTo(page, 'activity')
  await expect(shown(page, pauseSentences.person.happened)).toBeVisible()
  await expectCount(page, 'waiting', urlCount - sent.size)
  expect(before.log.purgedUrls).toHaveLength(sent.size)

  await before.stop()
  await page.getByRole('button', { name: activity.goOn }).click()
  await expect(shown(page, activity.inTrouble)).toBeVisible()
  await expect(shown(page, stateSentence('waiting', 'refused-connection', false)).first()).toBeVisible()
  await expectCount(page, 'needs-you', 0)

  const after = await startImageKitServer({ port: Number(new URL(before.url).port) })
  try {
    await expectCount(page, 'cleared', urlCount, 90_000)
    await expect(shown(page, activity.inTrouble)).toHaveCount(0)
    expect(after.log.purgedUrls.filter((url) => sent.has(url))).toEqual([])
    expect(new Set(after.log.purgedUrls).size).toBe(urlCount - sent.size)
    expect(after.log.purgedUrls).toHaveLength(urlCount - sent.size)
  } finally {
    await after.stop()
  }
})
