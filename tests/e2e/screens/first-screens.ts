import type { Page } from '@playwright/test'
import { commandWords } from '#shared/words/commands.ts'
import { chapterIds } from '#shared/words/help/chapter.ts'
import { chapterOf } from '#shared/words/help/help.ts'
import { formWords, keyWords, settingsWords } from '#shared/words/settings.ts'
import { shell } from '#shared/words/shell.ts'
import { welcome } from '#shared/words/welcome.ts'
import { expect } from '../support/app.ts'
import { TEST_KEY } from '../support/imagekit-server.ts'
import { acmeBase, goTo } from '../support/steps.ts'
import type { Look, Stage } from './look.ts'
import { seeDialog } from './parts.ts'
import { shown } from '../support/shown.ts'

/** Everything there is before the first list: the welcome, an account, its key, and the empty screens. */
export async function walkFirstScreens({ launch, lookAt }: Stage): Promise<void> {
  const { page } = await launch()
  const look = lookAt(page)
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
  await look('welcome')
  await page.getByRole('button', { name: welcome.practice.action }).click()
  await expect(page.getByRole('heading', { name: welcome.list.title })).toBeFocused()
  await look('welcome, its second step')
  await page.getByRole('button', { name: welcome.back }).click()
  await page.getByRole('button', { name: welcome.connect.action }).click()
  await expect(page.getByRole('textbox', { name: formWords.name, exact: true })).toBeVisible()
  await look('new account')
  await page.getByRole('button', { name: formWords.saveNew }).click()
  await expect(shown(page, formWords.nameMissing)).toBeVisible()
  await look('new account with errors')
  await goTo(page, 'clear')
  await look('empty Clear without an account')
  for (const place of ['activity', 'presets', 'settings'] as const) {
    await goTo(page, place)
    await look(`empty ${shell.place[place]}`)
  }
  await page.getByRole('main').getByRole('button', { name: settingsWords.add }).click()
  await page.getByRole('textbox', { name: formWords.name, exact: true }).fill('Acme Shop')
  await page.getByRole('textbox', { name: formWords.endpointField }).fill(acmeBase)
  await page.getByRole('button', { name: formWords.saveNew }).click()
  await page.getByRole('textbox', { name: keyWords.field, exact: true }).fill('public_key')
  await page.getByRole('button', { name: keyWords.save, exact: true }).click()
  await look('key form with an error')
  await page.getByRole('textbox', { name: keyWords.field, exact: true }).fill(TEST_KEY)
  await page.getByRole('button', { name: keyWords.save, exact: true }).click()
  await expect(page.getByRole('button', { name: keyWords.forget })).toBeVisible()
  await look('account page')
  for (const opens of [keyWords.forget, formWords.remove]) {
    await seeDialog(page, opens, page.getByRole('button', { name: opens }), look)
  }
  await goTo(page, 'settings')
  await look('Settings')
  await goTo(page, 'clear')
  await look('empty Clear')
  await seeOverlays(page, look)
}

/** What a key opens over any screen. */
async function seeOverlays(page: Page, look: Look): Promise<void> {
  await page.keyboard.press('F1')
  for (const id of chapterIds) {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: chapterOf(id).title })
      .click()
    await look(`help: ${id}`)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  for (const [key, name] of [
    ['?', commandWords.shortcuts],
    ['Control+k', commandWords.title],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await look(name)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}
