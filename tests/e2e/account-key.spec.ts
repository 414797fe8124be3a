import { formWords, keyShapeWords, keyTestWords, keyWords } from '#shared/words/settings.ts'
import { welcome } from '#shared/words/welcome.ts'
import { htmlPage, rateLimited } from '../imagekit-server/presets.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { acmeBase, enterKey } from './support/steps.ts'
import { shown } from './support/shown.ts'

const said = (status: number, message: string) =>
  ({ on: 'key', action: { do: 'answer', status, body: { message, help: '' } } }) as const

test('Test key explains each answer there is', async ({ launch, imagekit }) => {
  const { page } = await launch({ args: [pointedAt(imagekit)] })
  await page.getByRole('button', { name: welcome.connect.action }).click()
  await page.getByRole('textbox', { name: formWords.name, exact: true }).fill('Acme Shop')
  await page.getByRole('textbox', { name: formWords.endpointField }).fill(acmeBase)
  await page.getByRole('button', { name: formWords.saveNew }).click()

  const field = page.getByRole('textbox', { name: keyWords.field, exact: true })
  const before = imagekit.log.entries.length
  for (const [wrong, why] of [
    ['public_abcdefghij', keyShapeWords.public],
    ['https://ik.imagekit.io/acme', keyShapeWords.url],
    ['hunter2', keyShapeWords.odd],
  ] as const) {
    await field.fill(wrong)
    await page.getByRole('button', { name: keyWords.save, exact: true }).click()
    await expect(shown(page, why).first()).toBeVisible()
  }
  expect(imagekit.log.entries).toHaveLength(before)
  await enterKey(page, TEST_KEY)

  const answers = [
    [null, keyTestWords.works],
    [said(401, 'Your request does not contain private API key.'), keyTestWords['no-key']],
    [said(403, 'Your account cannot be authenticated.'), keyTestWords['wrong-key']],
    [said(403, 'Your request contains expired private API key.'), keyTestWords['expired-key']],
    [said(403, 'Your account is disabled.'), keyTestWords['account-disabled']],
    [said(403, 'This key may not list files.'), keyTestWords['not-permitted']],
    [rateLimited({ reset: 1_000 }, { on: 'key' }), keyTestWords['rate-limited']],
    [htmlPage(502, { on: 'key' }), keyTestWords['imagekit-trouble']],
  ] as const
  for (const [fault, { title }] of answers) {
    if (fault !== null) imagekit.faults.add(fault)
    await page.getByRole('button', { name: keyWords.test, exact: true }).click()
    await expect(shown(page, title).first()).toBeVisible()
  }
  await imagekit.stop()
  await page.getByRole('button', { name: keyWords.test, exact: true }).click()
  await expect(shown(page, keyTestWords['no-network'].title).first()).toBeVisible()
})
