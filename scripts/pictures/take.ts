import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '#shared/app/languages.ts'
import { pictureName } from '../../tests/e2e/screens/look.ts'
import { inProject } from '../support/root.ts'

/** Where every picture goes; it is no part of the repository. */
const folder = inProject('pictures')

const sizes = {
  '1280x800': { width: 1280, height: 800 },
  '880x600': { width: 880, height: 600 },
  // What 200 % zoom leaves of a window of 1280×800.
  '200-percent': { width: 640, height: 400 },
} as const

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced-colours': { colorScheme: 'light', forcedColors: 'active' },
} as const

/** The pictures that README and guide show, each of a screen at 1280×800 in light. */
const shown = new Map([
  ['list of practice', 'clear-list'],
  ['job of practice', 'activity-running'],
])

interface Shot {
  readonly screen: string
  readonly language: Language
  /** Is called in each size, once the window has it. */
  readonly look: (size: string) => Promise<void>
}

/** Takes pictures of the window as it is: each size in each theme. The pointer is moved away first. */
export async function take(page: Page, { screen, language, look }: Shot): Promise<void> {
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    await page.mouse.move(viewport.width - 1, viewport.height - 1)
    for (const [theme, media] of Object.entries(themes)) {
      // Nothing moves, so that a picture never shows a half-way colour.
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      const path = join(folder, language, pictureName(screen), `${size}-${theme}.png`)
      await page.screenshot({ path, scale: 'css' })
    }
    await look(size)
  }
  await page.setViewportSize(sizes['1280x800'])
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  const name = shown.get(screen)
  if (name !== undefined && language === 'en')
    await page.screenshot({ path: inProject('docs', 'pictures', `${name}-light.png`), scale: 'css' })
}
