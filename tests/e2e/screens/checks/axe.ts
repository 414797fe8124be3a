import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

declare global {
  interface Window {
    readonly axe?: typeof axe
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe looks at: everything once, and in the other themes what a theme changes. */
const looks = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, only: { type: 'tag', values: tags } },
  dark: {
    media: { colorScheme: 'dark', forcedColors: 'none' },
    only: { type: 'rule', values: ['color-contrast'] },
  },
  'forced colours': {
    media: { colorScheme: 'dark', forcedColors: 'active' },
    only: { type: 'rule', values: ['color-contrast'] },
  },
} as const

/**
 * Under a dialog the rest of the page is hidden from everyone, its main part and its heading too. Axe knows that of a
 * `dialog`; an `alertdialog` it has to guess from what covers the window, and at times it guesses wrong.
 */
const ofWholePage = ['landmark-one-main', 'page-has-heading-one'] as const

/**
 * What axe finds wrong with the window as it is, in every theme. Axe is put into the page once and asked there: through
 * its own adapter for Playwright one question took ten times as long.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const [theme, { media, only }] of Object.entries(looks)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
    const findings = await page.evaluate(
      async ({ type, values, ofPage }) => {
        if (window.axe === undefined) throw new Error('axe is not in the page')
        const runOnly = { type, values: [...values] }
        const enabled = document.querySelector('[role=alertdialog]') === null
        const rules = type === 'tag' ? Object.fromEntries(ofPage.map((rule) => [rule, { enabled }])) : {}
        // What passed is told briefly, which is most of axe's time.
        const { violations } = await window.axe.run(document, { runOnly, rules, resultTypes: ['violations'] })
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary = '' }) => `${id}\n${html}\n${failureSummary}`),
        )
      },
      { ...only, ofPage: ofWholePage },
    )
    found.push(...findings.map((finding) => `${theme}: ${finding}`))
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
  return found
}
