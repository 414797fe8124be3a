import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/app.ts'
import type { About, Look } from './look.ts'

/** The cell with the URL, of the row that has this text. */
export function cellOf(page: Page, text: string): Locator {
  return page.getByRole('row').filter({ hasText: text }).getByRole('gridcell').nth(1)
}

/** The dialog that is open; a message is announced as one too, but has no heading. */
export function dialogOf(page: Page): Locator {
  const heading = page.getByRole('heading')
  return page.getByRole('dialog').or(page.getByRole('alertdialog')).filter({ has: heading })
}

/** Opens a dialog, looks at it, and closes it with Escape. */
export async function seeDialog(
  page: Page,
  name: string,
  opens: Locator,
  look: Look,
  about?: About,
): Promise<void> {
  await opens.click()
  await expect(dialogOf(page)).toBeVisible()
  await look(`dialog of ${name}`, about)
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
}
