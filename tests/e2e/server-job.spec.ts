import { activity } from '#shared/words/activity.ts'
import { testServerBar } from '#shared/words/shell.ts'
import { stateNames } from '#shared/words/states.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { htmlPage, rateLimited } from '../imagekit-server/presets.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import {
  acmeBase,
  connectAccount,
  dropFile,
  enterKey,
  expectCount,
  goTo,
  pressClear,
} from './support/steps.ts'
import { shown } from './support/shown.ts'

const refused = {
  do: 'answer',
  status: 400,
  body: { message: 'The URL is not valid for cache purging.', help: '' },
} as const

test('250 URLs against a server with a 400, a 429, a cut connection and a 500', async ({
  launch,
  imagekit,
}) => {
  test.setTimeout(150_000)
  imagekit.faults.add(
    { urlIncludes: 'runner-10.jpg', action: refused },
    rateLimited({ reset: 1_500 }, { urlIncludes: 'runner-40.jpg' }),
    { urlIncludes: 'runner-70.jpg', action: { do: 'cut', when: 'after-reading' } },
    htmlPage(500, { urlIncludes: 'runner-100.jpg' }),
  )
  const { page } = await launch({ args: [pointedAt(imagekit)] })
  await expect(shown(page, testServerBar(imagekit.url))).toBeVisible()
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 250))
  await pressClear(page, 250)
  await expectCount(page, 'cleared', 247, 120_000)
  await expectCount(page, 'needs-you', 3)

  const times = new Map<string, number>()
  for (const url of imagekit.log.purgedUrls) times.set(url, (times.get(url) ?? 0) + 1)
  expect(times.size).toBe(250)
  // ImageKit did not take the one it answered with 429, so it alone was sent again.
  const twice = [...times].filter(([, count]) => count > 1)
  expect(twice).toEqual([[`${acmeBase}shop/shoes/runner-40.jpg`, 2]])

  await page.getByRole('radio', { name: new RegExp(`^${activity.filter['needs-you']}`) }).click()
  const rows = page.getByRole('row')
  await expect(rows.filter({ hasText: 'runner-10.jpg' })).toContainText(stateNames.refused)
  await expect(rows.filter({ hasText: 'runner-70.jpg' })).toContainText(stateNames.unsure)
  await expect(rows.filter({ hasText: 'runner-100.jpg' })).toContainText(stateNames.unsure)
})

test('an unsure URL is sent again only by the person, and once', async ({ launch, imagekit }) => {
  imagekit.faults.add({ urlIncludes: 'runner-2.jpg', action: { do: 'cut', when: 'after-reading' } })
  const { page } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 3))
  await pressClear(page, 3)
  await expectCount(page, 'cleared', 2)
  await expectCount(page, 'needs-you', 1)
  expect(imagekit.log.purgedUrls).toHaveLength(3)
  const row = page.getByRole('row').filter({ hasText: 'runner-2.jpg' })
  await row.getByRole('button', { name: activity.sendAgain }).dblclick()
  const confirm = page.getByRole('dialog').getByRole('button', { name: activity.sendAgain })
  if (await confirm.isVisible()) await confirm.click()
  await expectCount(page, 'cleared', 3)
  await expectCount(page, 'needs-you', 0)
  expect(imagekit.log.purgedUrls).toHaveLength(4)
})

test('an expired key pauses the job half-way, and a new key lets it go on', async ({ launch, imagekit }) => {
  imagekit.keys.set({ key: TEST_KEY, state: 'valid', expiresAfterPurges: 10 })
  imagekit.keys.set({ key: 'private_second_key', state: 'valid' })
  const { page } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 20))
  await pressClear(page, 20)
  await page.getByRole('button', { name: activity.replaceKey }).click()
  await enterKey(page, 'private_second_key')
  await goTo(page, 'activity')
  await page.getByRole('button', { name: activity.goOn }).click()
  await expectCount(page, 'cleared', 20)
  const accepted = imagekit.log.entries.filter(({ requestId }) => requestId !== null).map(({ url }) => url)
  expect(new Set(accepted).size).toBe(20)
  expect(accepted).toHaveLength(20)
})
