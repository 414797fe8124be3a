import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { welcome } from '#shared/words/welcome.ts'
import { expect, test as base } from './support/imagekit-server.ts'
import type { LookAt } from './screens/look.ts'
import { walks } from './screens/walks.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe looks at: everything once, and in the other theme what a theme changes. */
const looks = [
  { colorScheme: 'light', narrow: (axe: AxeBuilder) => axe.withTags(tags) },
  { colorScheme: 'dark', narrow: (axe: AxeBuilder) => axe.withRules('color-contrast') },
] as const

/** What axe finds wrong with the window as it is, in light and in dark. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const { colorScheme, narrow } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // What passed is told briefly, which is most of axe's time.
    const axe = narrow(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }))
    // Electron opens no second page for axe to gather its results in.
    const { violations } = await axe.setLegacyMode().analyze()
    for (const { id, nodes } of violations)
      for (const { html, failureSummary = '' } of nodes)
        found.push(`${colorScheme}: ${id}\n${html}\n${failureSummary}`)
  }
  return found
}

/** Gathers what axe finds, so that one run tells of every screen. */
const test = base.extend<{ readonly axe: LookAt }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures this one needs
  axe: async ({}, use) => {
    const found: string[] = []
    await use((page) => async (screen) => {
      for (const finding of await findings(page)) found.push(`${screen}, ${finding}`)
    })
    expect(found, 'what axe found').toEqual([])
  },
})

test.describe.configure({ timeout: 240_000 })

for (const { title, go } of walks)
  test(`axe finds nothing: ${title}`, async ({ launch, imagekit, axe }) => {
    await go({ launch, imagekit, lookAt: axe })
  })

test('axe does find what is wrong', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
  await page.evaluate(() => document.body.append(document.createElement('button')))
  expect((await findings(page)).join()).toContain('light: button-name')
})
