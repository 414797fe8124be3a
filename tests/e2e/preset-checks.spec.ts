import type { Page } from '@playwright/test'
import { clearButton, clearWords } from '#shared/words/clear.ts'
import { editWords } from '#shared/words/preset-editing.ts'
import { usingWords } from '#shared/words/preset-use.ts'
import { presetWords } from '#shared/words/presets.ts'
import { formWords, settingsWords } from '#shared/words/settings.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { presetNames, pressByKey, writePreset, writePresetByKey } from './support/presets.ts'
import { acmeBase, connectAccount, goTo, goToByKey, tabTo } from './support/steps.ts'
import { shown } from './support/shown.ts'

const inShop = `${acmeBase}shop/shoes/a.jpg`
const elsewhere = `${acmeBase}blog/b.jpg`

/** The account's URL endpoint gets a pattern, as after a change in ImageKit's dashboard. */
async function narrowEndpoint(page: Page): Promise<void> {
  await goTo(page, 'settings')
  await page.getByRole('button', { name: settingsWords.edit }).click()
  await page.getByRole('button', { name: formWords.removeNamed(acmeBase) }).click()
  await page.getByRole('textbox', { name: formWords.endpointField }).fill(`${acmeBase}shop/`)
  await page.getByRole('button', { name: formWords.addEndpoint }).click()
  await page.getByRole('button', { name: formWords.save, exact: true }).click()
  await expect(shown(page, formWords.saved).last()).toBeVisible()
}

test.describe.configure({ timeout: 120_000 })

test('a preset that fitted is judged again when it is used, by mouse, and nothing is sent', async ({
  launch,
  imagekit,
}) => {
  const { page } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await goTo(page, 'presets')
  await writePreset(page, 'Monday', `${inShop}\n${elsewhere}`)
  await page.getByRole('button', { name: presetWords.applyNamed('Monday') }).click()
  await expect(page.getByRole('button', { name: clearButton(2) })).toBeEnabled()
  await page.getByRole('button', { name: clearWords.startOver }).click()
  await narrowEndpoint(page)

  await goTo(page, 'presets')
  await page.getByRole('button', { name: presetWords.applyNamed('Monday') }).click()
  const dialog = page.getByRole('alertdialog', { name: usingWords.misfitTitle(1) })
  await expect(dialog.getByText(elsewhere)).toBeVisible()
  await expect(dialog.getByText(inShop)).toHaveCount(0)
  await dialog.getByRole('button', { name: usingWords.giveFitting(1) }).click()
  await expect(page.getByRole('button', { name: clearButton(1) })).toBeEnabled()
  await expect(page.getByRole('grid')).toContainText('a.jpg')
  expect(imagekit.log.purgedUrls).toEqual([])
})

test('a preset that fitted is judged again when it is used, by keyboard alone, and mended', async ({
  launch,
  imagekit,
}) => {
  const { page } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await goToByKey(page, 'presets')
  await writePresetByKey(page, 'Monday', `${inShop}\n${elsewhere}`)
  await narrowEndpoint(page)

  await goToByKey(page, 'presets')
  await pressByKey(page, page.getByRole('button', { name: presetWords.applyNamed('Monday') }))
  const dialog = page.getByRole('alertdialog', { name: usingWords.misfitTitle(1) })
  await expect(dialog).toBeVisible()
  await pressByKey(page, dialog.getByRole('button', { name: usingWords.edit }))
  await tabTo(page, page.getByRole('textbox', { name: editWords.lines }))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(inShop)
  await pressByKey(page, page.getByRole('button', { name: editWords.save }))
  await expect.poll(() => presetNames(page)).toEqual(['Monday'])
  await pressByKey(page, page.getByRole('button', { name: presetWords.applyNamed('Monday') }))
  await expect(page.getByRole('button', { name: clearButton(1) })).toBeEnabled()
  expect(imagekit.log.purgedUrls).toEqual([])
})
