import type { Locator, Page } from '@playwright/test'
import { columnWords, encodingWords } from '#shared/words/choosing.ts'
import {
  clearButton,
  clearWords,
  detailWords,
  dropDialogWords,
  receiptWords,
  rowWords,
} from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { foldWords } from '#shared/words/folding.ts'
import { keptWords } from '#shared/words/kept.ts'
import { ticketWords } from '#shared/words/tickets.ts'
import { cleanCsv, mixedList } from '../../helpers/lists.ts'
import { expect } from '../support/app.ts'
import { TEST_KEY } from '../support/imagekit-server.ts'
import { acmeBase, anyClearButton, connectAccount, dropFile, goTo, leaveOfMonth } from '../support/steps.ts'
import type { Look, Stage } from './look.ts'
import { cellOf, dialogOf, seeDialog } from './parts.ts'
import { seePresets } from './presets.ts'
import { shown } from '../support/shown.ts'

/** A list with every weight, and every dialog of the Clear screen; then Presets. */
export async function walkList({ launch, lookAt }: Stage): Promise<void> {
  const { page } = await launch()
  const look = lookAt(page)
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'spring-banners.txt', mixedList(acmeBase))
  await expect(anyClearButton(page)).toBeEnabled()
  await look('list with findings')
  await cellOf(page, 'images*').click()
  await expect(page.getByRole('region', { name: detailWords.label })).toBeVisible()
  await look('row details')
  await seeDialog(page, 'a ticket', page.getByRole('button', { name: ticketWords.refused }), look)
  await cellOf(page, 'images*').click()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: clearWords.grid.edit })).toBeFocused()
  await look('row in edit')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: detailWords.close }).click()

  const dialogs: readonly [string, Locator][] = [
    ['receipt', page.getByRole('button', { name: receiptWords.open })],
    ['typing', page.getByRole('button', { name: clearWords.paste })],
    ['saving a preset', page.getByRole('button', { name: clearWords.savePreset })],
    ['a wildcard for many', page.getByRole('button', { name: foldWords.show })],
    ['adding a domain', page.getByRole('button', { name: new RegExp(`^${rowWords.addDomain}`) })],
  ]
  for (const [name, button] of dialogs) await seeDialog(page, name, button, look)
  await page.getByRole('button', { name: clearWords.savePreset }).click()
  await page.getByRole('dialog').getByRole('button', { name: common.save }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await dropFile(page, 'more.csv', `${acmeBase}a/b/*\n`)
  await expect(dialogOf(page)).toBeVisible()
  await look('dialog of a second drop')
  await page.getByRole('button', { name: dropDialogWords.fresh }).click()
  await seeDialog(page, 'a wide wildcard', page.getByRole('button', { name: clearButton(1) }), look)
  await page.getByRole('button', { name: clearWords.startOver }).click()
  await seeKept(page, look)
  await seeReading(page, look)
  await dropFile(page, 'scan.pdf', '%PDF-1.7')
  await expect(shown(page, /^scan\.pdf/).first()).toBeVisible()
  await look('a file that was refused')
  await goTo(page, 'presets')
  await seePresets(page, look)
}

/** A list for which nothing is left of the month, and the empty screen with what was kept of it. */
async function seeKept(page: Page, look: Look): Promise<void> {
  await leaveOfMonth(page, 0)
  await dropFile(page, 'a-list-that-has-to-wait.csv', cleanCsv(acmeBase, 12))
  await page.getByRole('button', { name: clearButton(12) }).click()
  await look('dialog of a list larger than the month')
  await page.getByRole('button', { name: keptWords.keepRest(0, 12) }).click()
  await expect(page.getByRole('list', { name: keptWords.label })).toBeVisible()
  await look('empty Clear with a kept list, a preset and a message')
}

/** What is asked of a file that leaves something open. */
async function seeReading(page: Page, look: Look): Promise<void> {
  await dropFile(page, 'several.csv', `page,image\n${acmeBase}p.jpg,${acmeBase}i.jpg\n`)
  await expect(dialogOf(page)).toBeVisible()
  await look('columns of a table')
  await shown(page, columnWords.joined, { exact: true }).click()
  await look('columns in parts')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
  await page.getByRole('button', { name: clearWords.startOver }).click()
  await dropFile(page, 'letters.txt', Buffer.from(`${acmeBase}m\u00fcsli.jpg\n`, 'latin1'))
  await seeDialog(page, 'letters', page.getByRole('button', { name: encodingWords.check }), look)
  await page.getByRole('button', { name: clearWords.startOver }).click()
}
