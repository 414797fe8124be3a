import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { clearButton } from '#shared/words/clear.ts'
import { importWords } from '#shared/words/preset-import.ts'
import { usingWords } from '#shared/words/preset-use.ts'
import { presetWords } from '#shared/words/presets.ts'
import { expect, test } from './support/app.ts'
import { pressByKey, presetNames, writePresetByKey } from './support/presets.ts'
import { answerSaveDialog } from './support/saving.ts'
import { goToByKey, practiceBase, startPractising, tabTo } from './support/steps.ts'

async function choose(page: Page, name: string, entry: string): Promise<void> {
  await pressByKey(page, page.getByRole('button', { name: presetWords.menu(name), exact: true }))
  const item = page.getByRole('menuitem', { name: entry })
  await expect(item).toBeVisible()
  // The first letters go to an entry.
  await page.keyboard.type(entry)
  await expect(item).toBeFocused()
  await page.keyboard.press('Enter')
}

test.describe.configure({ timeout: 120_000 })

test('presets by keyboard alone: written, arranged, exported, imported, undone and used', async ({
  launch,
}, testInfo) => {
  const { app, page } = await launch()
  await startPractising(page)
  await goToByKey(page, 'presets')
  await writePresetByKey(page, 'Season', `${practiceBase}shop/{sku}.jpg`)
  await writePresetByKey(page, 'Banner', `${practiceBase}shop/banner.jpg`)

  await test.step('moved, pinned, duplicated, deleted and brought back', async () => {
    expect(await presetNames(page)).toEqual(['Banner', 'Season'])
    const up = page.getByRole('button', { name: presetWords.moveUpNamed('Season') })
    const down = page.getByRole('button', { name: presetWords.moveDownNamed('Season') })
    await pressByKey(page, up)
    await expect.poll(() => presetNames(page)).toEqual(['Season', 'Banner'])
    // It can't go further up: the keyboard stays with the preset that was moved, on either way.
    await expect(up).toBeDisabled()
    await expect(down).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => presetNames(page)).toEqual(['Banner', 'Season'])
    await expect(up).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => presetNames(page)).toEqual(['Season', 'Banner'])
    await pressByKey(page, page.getByRole('button', { name: presetWords.pinNamed('Banner') }))
    await expect.poll(() => presetNames(page)).toEqual(['Banner', 'Season'])
    await choose(page, 'Banner', presetWords.duplicate)
    await expect.poll(() => presetNames(page)).toHaveLength(3)
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => presetNames(page)).toEqual(['Banner', 'Season'])
    await choose(page, 'Banner', presetWords.remove)
    await expect.poll(() => presetNames(page)).toEqual(['Season'])
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => presetNames(page)).toEqual(['Banner', 'Season'])
  })

  await test.step('exported, and imported again beside the one that is there', async () => {
    const path = testInfo.outputPath('Season.json')
    const asked = await answerSaveDialog(app, path)
    await choose(page, 'Season', presetWords.export)
    await expect.poll(asked).toHaveLength(1)
    await expect.poll(async () => (await readFile(path, 'utf8').catch(() => '')).length).toBeGreaterThan(0)
    const opens = page.waitForEvent('filechooser')
    await pressByKey(page, page.getByRole('button', { name: presetWords.import }))
    await (await opens).setFiles(path)
    const dialog = page.getByRole('alertdialog', { name: importWords.title })
    await expect(dialog).toBeVisible()
    await pressByKey(page, dialog.getByRole('button', { name: importWords.confirm(1) }))
    await expect.poll(() => presetNames(page)).toHaveLength(3)
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => presetNames(page)).toHaveLength(2)
  })

  await test.step('searched and used, with its blank filled in', async () => {
    await tabTo(page, page.getByRole('searchbox', { name: presetWords.search }))
    await page.keyboard.type('season')
    await expect.poll(() => presetNames(page)).toEqual(['Season'])
    await pressByKey(page, page.getByRole('button', { name: presetWords.applyNamed('Season') }))
    await expect(page.getByRole('textbox', { name: 'sku' })).toBeFocused()
    await page.keyboard.type('a')
    await page.keyboard.press('Enter')
    await page.keyboard.type('b')
    await pressByKey(page, page.getByRole('button', { name: usingWords.fill(2) }))
    await expect(page.getByRole('button', { name: clearButton(2) })).toBeEnabled()
  })
})
