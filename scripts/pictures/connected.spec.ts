import { expect, test } from '../../tests/e2e/support/app.ts'
import { acmeBase, connectAccount, dropFile, goTo, leaveOfMonth } from '../../tests/e2e/support/steps.ts'
import { cleanCsv, mixedList } from '../../tests/helpers/lists.ts'
import type { Page } from '@playwright/test'
import {
  clearButton,
  clearWords,
  detailWords,
  dropDialogWords,
  presetDialogWords,
  undoWords,
} from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { foldWords } from '#shared/words/folding.ts'
import { keptWords } from '#shared/words/kept.ts'
import { presetWords } from '#shared/words/presets.ts'
import { keyWords, settingsWords } from '#shared/words/settings.ts'
import { ticketWords } from '#shared/words/tickets.ts'
import { welcome } from '#shared/words/welcome.ts'
import { prepare, take } from './take.ts'

/** No key that ever worked; of it, the app shows only the last four characters. */
const key = 'private_made_up_for_pictures_7f3a'

test('welcome, an account, a list and presets', async ({ launch }) => {
  const launched = await launch()
  const { page } = launched
  await prepare(launched)
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
  await take(launched, 'welcome')

  await connectAccount(page, key)
  await closeMessage(page, keyWords.saved(key.slice(-4)))
  await take(launched, 'clear-empty')

  await goTo(page, 'settings')
  await page.getByRole('button', { name: settingsWords.edit }).click()
  await expect(page.getByRole('button', { name: keyWords.test })).toBeVisible()
  await take(launched, 'settings-account')

  await goTo(page, 'clear')
  await dropFile(page, 'spring-banners.txt', mixedList(acmeBase))
  await expect(page.getByRole('button', { name: clearsSome })).toBeEnabled()
  await expect(page.getByRole('button', { name: foldWords.show })).toBeVisible()
  await take(launched, 'clear-list')
  await page.getByRole('button', { name: foldWords.show }).click()
  await take(launched, 'clear-wildcard')
  await page.keyboard.press('Escape')
  await page.getByRole('row').filter({ hasText: 'images*' }).getByRole('gridcell').nth(1).click()
  await expect(page.getByRole('region', { name: detailWords.label })).toBeVisible()
  await take(launched, 'clear-details')
  await page.getByRole('button', { name: ticketWords.refused }).click()
  await expect(page.getByRole('region', { name: ticketWords.text })).toBeVisible()
  await take(launched, 'ticket')
  await page.getByRole('dialog').getByRole('button', { name: common.close }).click()

  await savePreset(page, 'Spring banners')
  for (const [name, urls] of Object.entries({ 'Front page': 12, 'Shoes on sale': 42 })) {
    await dropFile(page, 'list.csv', cleanCsv(acmeBase, urls))
    await page.getByRole('alertdialog').getByRole('button', { name: dropDialogWords.fresh }).click()
    await expect(page.getByRole('button', { name: clearButton(urls) })).toBeEnabled()
    await savePreset(page, name)
  }
  await goTo(page, 'presets')
  await page.getByRole('button', { name: presetWords.applyNamed('Front page') }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: dropDialogWords.fresh }).click()
  await expect(page.getByRole('button', { name: clearButton(12) })).toBeEnabled()
  await closeMessage(page, undoWords.startedNew)
  await goTo(page, 'presets')
  await take(launched, 'presets')

  await goTo(page, 'clear')
  await page.getByRole('button', { name: clearWords.startOver }).click()
  await closeMessage(page, undoWords.startedOver)
  await leaveOfMonth(page, 200)
  await page
    .getByRole('region', { name: common.messages })
    .getByRole('button', { name: common.dismiss })
    .click()
  await dropFile(page, 'autumn-shoes.csv', cleanCsv(acmeBase, 312))
  await page.getByRole('button', { name: clearButton(312) }).click()
  await take(launched, 'clear-over-the-month')
  await page.getByRole('button', { name: keptWords.keepRest(200, 112) }).click()
  await goTo(page, 'clear')
  await closeMessage(page, keptWords.kept(112, startOfNextMonth()))
  await take(launched, 'clear-kept')
})

function startOfNextMonth(): number {
  const now = new Date()
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)
}

const clearsSome = /^Clear \d+ URLs$/

async function savePreset(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: clearWords.savePreset }).click()
  await page.getByRole('textbox', { name: presetDialogWords.label }).fill(name)
  await page.getByRole('dialog').getByRole('button', { name: presetDialogWords.save }).click()
  await closeMessage(page, presetDialogWords.saved(name))
}

/** A message would stand in the picture. */
async function closeMessage(page: Page, text: string): Promise<void> {
  const message = page.getByRole('region', { name: common.messages }).getByRole('alertdialog')
  await message.filter({ hasText: text }).getByRole('button', { name: common.dismiss }).click()
  await expect(message).toHaveCount(0)
}
