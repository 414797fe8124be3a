import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { clearButton } from '#shared/words/clear.ts'
import { editWords } from '#shared/words/preset-editing.ts'
import { importWords } from '#shared/words/preset-import.ts'
import { usingWords } from '#shared/words/preset-use.ts'
import { presetWords } from '#shared/words/presets.ts'
import { expect, test } from './support/app.ts'
import { answerSaveDialog } from './support/saving.ts'
import { practiceBase, startPractising, tabTo } from './support/steps.ts'

async function names(page: Page): Promise<string[]> {
  return page.getByRole('list', { name: presetWords.list }).getByRole('heading').allInnerTexts()
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

async function choose(page: Page, name: string, entry: string): Promise<void> {
  await press(page, page.getByRole('button', { name: presetWords.menu(name), exact: true }))
  const item = page.getByRole('menuitem', { name: entry })
  await expect(item).toBeVisible()
  // The first letters go to an entry.
  await page.keyboard.type(entry)
  await expect(item).toBeFocused()
  await page.keyboard.press('Enter')
}

async function writePreset(page: Page, name: string, lines: string): Promise<void> {
  await press(page, page.getByRole('button', { name: presetWords.create }))
  await expect(page.getByRole('textbox', { name: editWords.name, exact: true })).toBeFocused()
  await page.keyboard.type(name)
  await tabTo(page, page.getByRole('textbox', { name: editWords.lines }))
  await page.keyboard.insertText(lines)
  await press(page, page.getByRole('button', { name: editWords.save }))
  await expect.poll(() => names(page)).toContain(name)
}

test('presets by keyboard alone: written, arranged, exported, imported, undone and used', async ({
  launch,
}, testInfo) => {
  const { app, page } = await launch()
  await startPractising(page)
  await page.keyboard.press('ControlOrMeta+3')
  await writePreset(page, 'Season', `${practiceBase}shop/{sku}.jpg`)
  await writePreset(page, 'Banner', `${practiceBase}shop/banner.jpg`)

  await test.step('moved, pinned, duplicated, deleted and brought back', async () => {
    expect(await names(page)).toEqual(['Banner', 'Season'])
    await choose(page, 'Season', presetWords.moveUp)
    await expect.poll(() => names(page)).toEqual(['Season', 'Banner'])
    await press(page, page.getByRole('button', { name: presetWords.pinNamed('Banner') }))
    await expect.poll(() => names(page)).toEqual(['Banner', 'Season'])
    await choose(page, 'Banner', presetWords.duplicate)
    await expect.poll(() => names(page)).toHaveLength(3)
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => names(page)).toEqual(['Banner', 'Season'])
    await choose(page, 'Banner', presetWords.remove)
    await expect.poll(() => names(page)).toEqual(['Season'])
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => names(page)).toEqual(['Banner', 'Season'])
  })

  await test.step('exported, and imported again beside the one that is there', async () => {
    const path = testInfo.outputPath('Season.json')
    const asked = await answerSaveDialog(app, path)
    await choose(page, 'Season', presetWords.export)
    await expect.poll(asked).toHaveLength(1)
    await expect.poll(async () => (await readFile(path, 'utf8').catch(() => '')).length).toBeGreaterThan(0)
    const opens = page.waitForEvent('filechooser')
    await press(page, page.getByRole('button', { name: presetWords.import }))
    await (await opens).setFiles(path)
    const dialog = page.getByRole('alertdialog', { name: importWords.title })
    await expect(dialog).toBeVisible()
    await press(page, dialog.getByRole('button', { name: importWords.confirm(1) }))
    await expect.poll(() => names(page)).toHaveLength(3)
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => names(page)).toHaveLength(2)
  })

  await test.step('searched and used, with its blank filled in', async () => {
    await tabTo(page, page.getByRole('searchbox', { name: presetWords.search }))
    await page.keyboard.type('season')
    await expect.poll(() => names(page)).toEqual(['Season'])
    await press(page, page.getByRole('button', { name: presetWords.applyNamed('Season') }))
    await expect(page.getByRole('textbox', { name: 'sku' })).toBeFocused()
    await page.keyboard.type('a')
    await page.keyboard.press('Enter')
    await page.keyboard.type('b')
    await press(page, page.getByRole('button', { name: usingWords.fill(2) }))
    await expect(page.getByRole('button', { name: clearButton(2) })).toBeEnabled()
  })
})
