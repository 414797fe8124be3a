import type { Page } from '@playwright/test'
import { clearWords } from '#shared/words/clear.ts'
import { expect } from './app.ts'

/** Takes the list away; the empty screen is there for the next. */
export async function startOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: clearWords.startOver }).click()
  await expect(page.getByRole('heading', { name: clearWords.empty.title })).toBeVisible()
}
