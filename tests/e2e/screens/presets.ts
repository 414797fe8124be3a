import type { Page } from '@playwright/test'
import { presetFile } from '#shared/presets/file.ts'
import { editWords } from '#shared/words/preset-editing.ts'
import { importWords } from '#shared/words/preset-import.ts'
import { usingWords } from '#shared/words/preset-use.ts'
import { presetWords } from '#shared/words/presets.ts'
import { expect } from '../support/app.ts'
import type { Look } from './look.ts'
import { acmeBase, dropFile } from '../support/steps.ts'
import { shown } from '../support/shown.ts'

const name = 'A preset with a rather long name that says what it is for'

/** The Presets screen, and every question between a preset and the list. An account is connected. */
export async function seePresets(page: Page, look: Look): Promise<void> {
  await page.getByRole('button', { name: presetWords.create }).click()
  await page.getByRole('textbox', { name: editWords.name, exact: true }).fill(name)
  await page
    .getByRole('textbox', { name: editWords.lines })
    .fill(
      `${acmeBase}shop/{season}/{sku}.jpg\nhttp://ik.imagekit.io/acme/a.jpg\nhttps://www.example.com/b.jpg`,
    )
  await page.getByRole('textbox', { name: editWords.notes }).fill('Every Monday, before the shop opens')
  await expect(shown(page, editWords.blocked(1))).toBeVisible()
  await look('a preset in edit')
  await page.getByRole('button', { name: editWords.save }).click()
  await page.getByRole('button', { name: presetWords.pinNamed(name) }).click()
  await look('Presets, one pinned')

  await page.getByRole('button', { name: presetWords.applyNamed(name) }).click()
  await page.getByRole('textbox', { name: 'season' }).fill('spring\nfall')
  await page.getByRole('textbox', { name: 'sku' }).fill('a*')
  await look('blanks with an error')
  await page.getByRole('textbox', { name: 'sku' }).fill('runner')
  await page.getByRole('button', { name: usingWords.fill(4) }).click()
  await expect(shown(page, usingWords.misfitTitle(1))).toBeVisible()
  await look('lines that do not fit')
  await page.keyboard.press('Escape')

  const one = {
    name,
    notes: '',
    account: null,
    lines: [`${acmeBase}a/b.jpg`, 'https://www.example.com/b.jpg'],
  }
  await dropFile(page, 'presets.json', presetFile([one, { ...one, name: `${name} 2` }, one]))
  await expect(shown(page, importWords.blocked(1)).first()).toBeVisible()
  await look('import with names that are taken')
  await page.keyboard.press('Escape')
}
