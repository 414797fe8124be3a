import type { Page } from '@playwright/test'
import { welcome } from '#shared/words/welcome.ts'
import type { LookAt } from './screens/look.ts'
import { walks } from './screens/walks.ts'
import { expect, test as base } from './support/imagekit-server.ts'
import { misfits } from './support/misfits.ts'

/** The smallest window, and what 200 % zoom leaves of one of 1280×800. */
const sizes = [
  { width: 880, height: 600 },
  { width: 640, height: 400 },
]

/** Gathers what does not fit, so that one run tells of every screen. */
const test = base.extend<{ readonly fit: LookAt }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures this one needs
  fit: async ({}, use) => {
    const found: string[] = []
    await use((page) => async (screen) => {
      for (const size of sizes) {
        await page.setViewportSize(size)
        await settled(page)
        for (const what of await page.evaluate(misfits))
          found.push(`${screen}, ${size.width}×${size.height}: ${what}`)
      }
    })
    expect(found, 'what does not fit').toEqual([])
  },
})

/** Rows and columns are measured anew in the frame after a new size. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

test.describe.configure({ timeout: 120_000 })

for (const { title, go } of walks)
  test(`everything fits: ${title}`, async ({ launch, imagekit, fit }) => {
    await go({ launch, imagekit, lookAt: fit })
  })

test('what does not fit is found', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
  await page.evaluate(() => {
    const wide = Object.assign(document.createElement('button'), { textContent: 'Much too long for it' })
    wide.style.cssText = 'width: 20px; overflow: hidden; white-space: nowrap'
    document.querySelector('main')?.append(wide)
  })
  expect(await page.evaluate(misfits)).toEqual(['cut off: button “Much too long for it”'])
})
