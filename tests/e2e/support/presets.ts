import type { Locator, Page } from '@playwright/test'
import { editWords } from '#shared/words/preset-editing.ts'
import { presetWords } from '#shared/words/presets.ts'
import { expect } from './app.ts'
import { tabTo } from './steps.ts'

/** The names of the presets, as they stand on the Presets screen. */
export async function presetNames(page: Page): Promise<string[]> {
  return page.getByRole('list', { name: presetWords.list }).getByRole('heading').allInnerTexts()
}

export function presetCard(page: Page, name: string): Locator {
  return page.getByRole('list', { name: presetWords.list }).getByRole('listitem').filter({ hasText: name })
}

/** Writes a preset by mouse, from the Presets screen. */
export async function writePreset(page: Page, name: string, lines: string): Promise<void> {
  await page.getByRole('button', { name: presetWords.create }).click()
  await page.getByRole('textbox', { name: editWords.name, exact: true }).fill(name)
  await page.getByRole('textbox', { name: editWords.lines }).fill(lines)
  await page.getByRole('button', { name: editWords.save }).click()
  await expect(presetCard(page, name)).toBeVisible()
}

/** Goes to a button with Tab and presses Enter. */
export async function pressByKey(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Writes a preset by keyboard alone, from the Presets screen. */
export async function writePresetByKey(page: Page, name: string, lines: string): Promise<void> {
  await pressByKey(page, page.getByRole('button', { name: presetWords.create }))
  await expect(page.getByRole('textbox', { name: editWords.name, exact: true })).toBeFocused()
  await page.keyboard.type(name)
  await tabTo(page, page.getByRole('textbox', { name: editWords.lines }))
  await page.keyboard.insertText(lines)
  await pressByKey(page, page.getByRole('button', { name: editWords.save }))
  await expect.poll(() => presetNames(page)).toContain(name)
}
