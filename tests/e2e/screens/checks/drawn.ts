import type { Page } from '@playwright/test'

/** The window as most people have it. */
export const usualSize = { width: 1280, height: 800 } as const

/** Waits for a new size: rows and columns are measured anew in the frame after it. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}
