import { problems } from '#shared/words/problems.ts'
import { formWords, keyWords } from '#shared/words/settings.ts'
import { welcome } from '#shared/words/welcome.ts'
import { activity } from '#shared/words/activity.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { acmeBase, dropFile, expectCount, goTo, pressClear } from './support/steps.ts'
import { shown } from './support/shown.ts'

/** A session without D-Bus has no Secret Service. Other systems always have a keychain. */
const noKeychain = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' }

test('without a keychain the key is kept in memory when the person chooses it, and asked for after a restart', async ({
  launch,
  imagekit,
}) => {
  test.skip(process.platform !== 'linux', 'only Linux can be without a keychain')
  const args = [pointedAt(imagekit)]
  const { page, userDataDir, ...first } = await launch({ args, env: noKeychain })
  await page.getByRole('button', { name: welcome.connect.action }).click()
  await page.getByRole('textbox', { name: formWords.name, exact: true }).fill('Acme Shop')
  await page.getByRole('textbox', { name: formWords.endpointField }).fill(acmeBase)
  await page.getByRole('button', { name: formWords.saveNew }).click()
  await page.getByRole('textbox', { name: keyWords.field, exact: true }).fill(TEST_KEY)
  await page.getByRole('button', { name: keyWords.save, exact: true }).click()
  await expect(shown(page, problems['keychain-missing'].happened).first()).toBeVisible()
  await page.getByRole('button', { name: keyWords.keepInMemory }).click()
  await expect(shown(page, keyWords.savedInMemory(TEST_KEY.slice(-4))).first()).toBeVisible()
  await goTo(page, 'clear')
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 3))
  await pressClear(page, 3)
  await expectCount(page, 'cleared', 3)
  await first.close()

  const second = await launch({ args, userDataDir, env: noKeychain })
  await dropFile(second.page, 'more.csv', `${acmeBase}shop/more.jpg`)
  await pressClear(second.page, 1)
  await expect(second.page.getByRole('button', { name: activity.enterKey })).toBeVisible()
  expect(imagekit.log.purgedUrls).toHaveLength(3)
})
