import type { Page } from '@playwright/test'
import { clearButton, clearWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { foldWords } from '#shared/words/folding.ts'
import { keptWords } from '#shared/words/kept.ts'
import { otherAccountWords } from '#shared/words/other-account.ts'
import { importProblems } from '#shared/words/preset-import.ts'
import { quotaPanelWords } from '#shared/words/quota.ts'
import { shell } from '#shared/words/shell.ts'
import { cleanCsv } from '../../helpers/lists.ts'
import { expect } from '../support/app.ts'
import { TEST_KEY } from '../support/imagekit-server.ts'
import { resetIn } from '../support/kept-rows.ts'
import { addBeta, addPractice, betaBase } from '../support/more-accounts.ts'
import { acmeBase, connectAccount, dropFile, goTo, leaveOfMonth, practiceBase } from '../support/steps.ts'
import type { Look, Stage } from './look.ts'
import { seeDialog } from './parts.ts'
import { shown } from '../support/shown.ts'

/** What people meet on a later day: several accounts, a wide wildcard, a month that is used up, and its next one. */
export async function walkComingBack({ launch, lookAt }: Stage): Promise<void> {
  const first = await launch()
  const { page, userDataDir } = first
  const look = lookAt(page)
  await connectAccount(page, TEST_KEY)
  await addBeta(page)
  await addPractice(page)
  await seeOtherAccount(page, look)
  await seeOnlyPractice(page, look)
  await seeWidest(page, look)
  await seeRefusedPresets(page, look)
  await seeUsedUp(page, look)
  await first.close()

  const { page: later } = await launch({ userDataDir })
  await seeDue(later, lookAt(later))
}

async function seeOtherAccount(page: Page, look: Look): Promise<void> {
  const lines = [`${betaBase}shop/a.jpg`, `${acmeBase}shop/a.jpg`, `${acmeBase}shop/b.jpg`]
  await dropFile(page, 'both-shops.txt', lines.join('\n'))
  await expect(
    page.getByRole('button', { name: otherAccountWords.switchTo('Beta Shop') }).first(),
  ).toBeVisible()
  await look('a list of two accounts', { onlyPicture: true })
  await page.getByRole('button', { name: clearWords.startOver }).click()
  await accountMenu(page, 'Acme Shop').click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look('menu of accounts')
  await page.keyboard.press('Escape')
}

async function seeOnlyPractice(page: Page, look: Look): Promise<void> {
  await choose(page, 'Acme Shop', 'Practice shop')
  await dropFile(page, 'try-it.csv', cleanCsv(practiceBase, 3))
  await seeDialog(page, 'only practice', page.getByRole('button', { name: clearButton(3) }), look, {
    onlyPicture: true,
  })
  await page.getByRole('button', { name: clearWords.startOver }).click()
  await choose(page, 'Practice shop', 'Acme Shop')
}

async function seeWidest(page: Page, look: Look): Promise<void> {
  const skus = Array.from({ length: 60 }, (_, n) => `${acmeBase}media/x/sku-${n + 1}/front.jpg`)
  await dropFile(page, 'all-fronts.txt', skus.join('\n'))
  await seeDialog(page, 'the widest wildcard', page.getByRole('button', { name: foldWords.show }), look)
  await page.getByRole('button', { name: clearWords.startOver }).click()
}

async function seeRefusedPresets(page: Page, look: Look): Promise<void> {
  await goTo(page, 'presets')
  await dropFile(page, 'Presets.json', '{"format":"purge-desk-presets","version":9}')
  await expect(shown(page, importProblems.newer)).toBeVisible()
  await look('a file of presets that was refused', { onlyPicture: true })
  await page.getByRole('alertdialog').getByRole('button', { name: common.close }).click()
}

async function seeUsedUp(page: Page, look: Look): Promise<void> {
  await leaveOfMonth(page, 0)
  const month = page.getByRole('button', { name: quotaPanelWords.open })
  await seeDialog(page, 'a month that is used up', month, look, { moves: true })
  await dropFile(page, 'autumn-shoes.csv', cleanCsv(acmeBase, 12))
  await page.getByRole('button', { name: clearButton(12) }).click()
  await page.getByRole('button', { name: keptWords.keepRest(0, 12) }).click()
  await expect(page.getByRole('list', { name: keptWords.label })).toBeVisible()
  // As on the first day of the next month.
  await leaveOfMonth(page, 1_000)
  await resetIn(page, 0)
}

async function seeDue(page: Page, look: Look): Promise<void> {
  await expect(page.getByRole('button', { name: keptWords.takeNamed('autumn-shoes.csv') })).toBeVisible()
  await look('a kept list on its day', { onlyPicture: true })
  await goTo(page, 'presets')
  await expect(page.getByRole('button', { name: keptWords.show })).toBeVisible()
  await look('a kept list on its day, elsewhere')
}

function accountMenu(page: Page, name: string) {
  const card = page.getByRole('region', { name: shell.account })
  return card.getByRole('button', { name: `${name}, ${shell.switchAccount}` })
}

async function choose(page: Page, from: string, to: string): Promise<void> {
  await accountMenu(page, from).click()
  await page.getByRole('menuitemradio', { name: to }).click()
  await expect(accountMenu(page, to)).toBeVisible()
}
