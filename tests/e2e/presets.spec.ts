import { readFile, writeFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { clearButton, clearWords, dropDialogWords, presetDialogWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { editWords } from '#shared/words/preset-editing.ts'
import { importProblems, importWords } from '#shared/words/preset-import.ts'
import { usingWords, valueProblemWords } from '#shared/words/preset-use.ts'
import { presetAccountWords, presetWords } from '#shared/words/presets.ts'
import { expect, test } from './support/app.ts'
import { presetCard, presetNames, writePreset } from './support/presets.ts'
import { answerSaveDialog } from './support/saving.ts'
import { dropFile, goTo, practiceBase, startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

const season = `${practiceBase}shop/{season}/{sku}.jpg`
const fixed = `${practiceBase}shop/banner.jpg`

async function choosePresetFile(page: Page, path: string): Promise<void> {
  const opens = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: presetWords.import }).click()
  await (await opens).setFiles(path)
}

async function choose(page: Page, name: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: presetWords.menu(name), exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

test('a preset with blanks: written, filled in, remembered, arranged, and taken back', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  await goTo(page, 'presets')

  await test.step('write it, with what the rules say beside it', async () => {
    await page.getByRole('button', { name: presetWords.create }).click()
    await page.getByRole('button', { name: editWords.save }).click()
    await expect(shown(page, editWords.linesMissing)).toBeVisible()
    await page.getByRole('textbox', { name: editWords.name, exact: true }).fill('Season')
    await page
      .getByRole('textbox', { name: editWords.lines })
      .fill(`${season}\n${fixed.replace('https:', 'http:')}\n${practiceBase}images*\nhttps://{sku}/a.jpg`)
    await expect(shown(page, editWords.blanks(['season', 'sku']))).toBeVisible()
    await expect(shown(page, editWords.blocked(2))).toBeVisible()
    await page.getByRole('button', { name: /line 2$/ }).click()
    await expect(page.getByRole('textbox', { name: editWords.lines })).toHaveValue(new RegExp(`\n${fixed}\n`))
    await page.getByRole('textbox', { name: editWords.lines }).fill(`${season}\n${fixed}`)
    await page.getByRole('textbox', { name: editWords.notes }).fill('Every Monday')
    await page.getByRole('button', { name: editWords.save }).click()
    await expect(presetCard(page, 'Season')).toContainText('Every Monday')
  })

  await test.step('fill it in: several values make several URLs, and what is more than a name is refused', async () => {
    await page.getByRole('button', { name: presetWords.applyNamed('Season') }).click()
    const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true })
    await field('season').fill('spring, Frühling')
    await field('sku').fill('../secret')
    await expect(shown(page, valueProblemWords.slash('../secret'))).toBeVisible()
    await field('sku').fill('a 1\nb')
    await expect(shown(page, usingWords.makes(5))).toBeVisible()
    await page.getByRole('button', { name: usingWords.fill(5) }).click()
    await expect(page.getByRole('button', { name: clearButton(5) })).toBeEnabled()
    await expect(page.getByRole('grid')).toContainText('shop/Frühling/a%201.jpg')
  })

  await test.step('the next time the values are there, and the use was counted', async () => {
    await page.getByRole('button', { name: clearWords.startOver }).click()
    await goTo(page, 'presets')
    await expect(presetCard(page, 'Season')).toContainText('used today')
    await page.getByRole('button', { name: presetWords.applyNamed('Season') }).click()
    await expect(page.getByRole('textbox', { name: 'season', exact: true })).toHaveValue('spring\nFrühling')
    await page.keyboard.press('Escape')
  })

  await test.step('pin, drag, duplicate and search', async () => {
    await writePreset(page, 'Banner', fixed)
    await writePreset(page, 'Footer', fixed)
    expect(await presetNames(page)).toEqual(['Footer', 'Banner', 'Season'])
    await page
      .getByTitle(presetWords.drag)
      .last()
      .dragTo(presetCard(page, 'Footer'), { targetPosition: { x: 60, y: 6 } })
    await expect.poll(() => presetNames(page)).toEqual(['Season', 'Footer', 'Banner'])
    await page.getByRole('button', { name: presetWords.moveDownNamed('Season') }).click()
    await expect.poll(() => presetNames(page)).toEqual(['Footer', 'Season', 'Banner'])
    await page.getByRole('button', { name: presetWords.moveUpNamed('Season') }).click()
    await expect.poll(() => presetNames(page)).toEqual(['Season', 'Footer', 'Banner'])
    await page.getByRole('button', { name: presetWords.pinNamed('Banner') }).click()
    await expect.poll(() => presetNames(page)).toEqual(['Banner', 'Season', 'Footer'])
    await choose(page, 'Season', presetWords.duplicate)
    await expect.poll(() => presetNames(page)).toEqual(['Banner', 'Season', 'Season 2', 'Footer'])
    await page.getByRole('searchbox', { name: presetWords.search }).fill('monday sku')
    await expect.poll(() => presetNames(page)).toEqual(['Season', 'Season 2'])
    await page.getByRole('searchbox', { name: presetWords.search }).fill('')
    await choose(page, 'Season', presetWords.remove)
    await expect.poll(() => presetNames(page)).toEqual(['Banner', 'Season 2', 'Footer'])
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => presetNames(page)).toEqual(['Banner', 'Season', 'Season 2', 'Footer'])
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => presetNames(page)).toEqual(['Banner', 'Season', 'Footer'])
  })

  await test.step('selected rows of a list become a preset of their own', async () => {
    await goTo(page, 'clear')
    await dropFile(page, 'list.txt', `${fixed}\n${practiceBase}shop/?x={season}\n`)
    await page.getByRole('gridcell').first().click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.getByRole('region').getByRole('button', { name: clearWords.savePreset }).click()
    await page.getByRole('textbox', { name: presetDialogWords.label }).fill('Kept braces')
    await page.getByRole('dialog').getByText(presetAccountWords.any).click()
    await page.getByRole('dialog').getByRole('button', { name: presetDialogWords.save }).click()
    await goTo(page, 'presets')
    await page.getByRole('button', { name: presetWords.applyNamed('Kept braces') }).click()
    await page.getByRole('button', { name: dropDialogWords.fresh }).click()
    await expect(page.getByRole('grid')).toContainText('?x={season}')
  })
})

test('presets go to a colleague and come back, and a hostile file brings nothing', async ({
  launch,
}, testInfo) => {
  const { app, page } = await launch()
  await startPractising(page)
  await goTo(page, 'presets')
  await writePreset(page, 'Season', season)
  await writePreset(page, 'Other host', 'https://www.example.com/a.jpg')

  const path = testInfo.outputPath('Presets.json')
  const asked = await answerSaveDialog(app, path)
  await page.getByRole('button', { name: presetWords.exportAll }).click()
  await expect.poll(asked).toHaveLength(1)
  await expect.poll(async () => (await readFile(path, 'utf8').catch(() => '')).length).toBeGreaterThan(0)
  const exported = await readFile(path, 'utf8')
  expect(exported).toContain('{season}')
  expect(exported).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  expect(exported).not.toContain('private_')

  await test.step('names that are taken are asked about', async () => {
    await dropFile(page, 'Presets.json', exported)
    const dialog = page.getByRole('alertdialog', { name: importWords.title })
    await expect(dialog).toContainText(importWords.brings(2, 'Presets.json'))
    await expect(dialog).toContainText(importWords.blocked(1))
    await expect(dialog.getByText(presetWords.blanks(['season', 'sku']))).toBeVisible()
    await expect(dialog.getByText(season, { exact: true })).toBeVisible()
    await dialog
      .getByRole('radiogroup', { name: importWords.clashAll })
      .getByText(importWords.choices.skip)
      .click()
    await expect(dialog.getByRole('button', { name: importWords.nothing })).toBeDisabled()
    const first = dialog.getByRole('listitem').filter({ hasText: 'Other host' })
    await first.getByText(importWords.choices.both).click()
    await dialog.getByRole('button', { name: importWords.confirm(1) }).click()
    await expect.poll(() => presetNames(page)).toEqual(['Other host 2', 'Other host', 'Season'])
  })

  await test.step('in an app without them, they are as they were', async () => {
    const other = await launch()
    await startPractising(other.page)
    await goTo(other.page, 'presets')
    await choosePresetFile(other.page, path)
    await other.page.getByRole('button', { name: importWords.confirm(2) }).click()
    await expect.poll(() => presetNames(other.page)).toEqual(['Other host', 'Season'])
    await expect(presetCard(other.page, 'Season')).toContainText(presetWords.blanks(['season', 'sku']))
    await other.page.getByRole('button', { name: common.undo }).click()
    await expect(shown(other.page, presetWords.emptyTitle)).toBeVisible()
  })

  await test.step('a hostile file is refused with a sentence, and a list is none', async () => {
    const hostile = exported.replace('"Season"', '"Sea\\u202Eson"')
    for (const [content, problem] of [
      [hostile, 'hidden-name'],
      [exported.replace('"Season"', '"=cmd|x"'), 'formula-name'],
      [exported.replace('"version": 1', '"version": 2'), 'newer'],
      [`["${fixed}"]`, 'not-presets'],
      ['['.repeat(1_000_000), 'not-json'],
    ] as const) {
      await dropFile(page, 'hostile.json', content)
      await expect(shown(page, importProblems[problem])).toBeVisible()
      await page.getByRole('button', { name: common.close }).click()
    }
    const huge = testInfo.outputPath('huge.json')
    await writeFile(huge, ' '.repeat(5_000_001))
    await choosePresetFile(page, huge)
    await expect(shown(page, importProblems['too-large'])).toBeVisible()
    await page.getByRole('button', { name: common.close }).click()
    expect(await presetNames(page)).toEqual(['Other host 2', 'Other host', 'Season'])
    await dropFile(page, 'list.txt', fixed)
    await expect(page.getByRole('button', { name: clearButton(1) })).toBeEnabled()
  })
})
