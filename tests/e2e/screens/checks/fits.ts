import type { Page } from '@playwright/test'
import { drawn, usualSize } from './drawn.ts'
import { misfits } from './misfits.ts'
import { namesakes, smallTargets } from './targets.ts'

/** The smallest window, and what 200 % zoom leaves of one of 1280×800. */
const sizes = [
  { width: 880, height: 600 },
  { width: 640, height: 400 },
] as const

/** What does not fit into a small window, is too small to press, or has the name of another. The size is then the usual one. */
export async function fitFindings(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    const wrong = [...(await settledMisfits(page)), ...(await page.evaluate(smallTargets))]
    found.push(...wrong.map((what) => `${size.width}×${size.height}: ${what}`))
  }
  await page.setViewportSize(usualSize)
  await drawn(page)
  return [...found, ...(await page.evaluate(namesakes)).map((name) => `two of one name: ${name}`)]
}

/** What still does not fit some frames after a new size: an open menu finds its new place in one of them. */
async function settledMisfits(page: Page): Promise<string[]> {
  for (let turn = 0; turn < 10; turn += 1) {
    await drawn(page)
    if ((await page.evaluate(misfits)).length === 0) return []
  }
  return page.evaluate(misfits)
}
