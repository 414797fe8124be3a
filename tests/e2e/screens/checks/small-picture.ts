import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { common } from '#shared/words/common.ts'
import type { LaunchOptions } from '../../support/app.ts'
import { drawn, usualSize } from './drawn.ts'

const { width, height } = usualSize
/** So small that how a letter's edge is drawn makes no difference, and where it stands still does. */
const scale = 0.25

const fonts = { FONTCONFIG_FILE: join(import.meta.dirname, 'fonts', 'fonts.conf') }

/** With the fonts of the reference pictures, whatever fonts this computer has. */
export function withFonts(options: LaunchOptions = {}): LaunchOptions {
  return { ...options, env: { ...options.env, ...fonts } }
}

/** What may differ: times and counts of days. A button at another place is more. */
export const tolerance = { threshold: 0.2, maxDiffPixelRatio: 0.0015 } as const

/** The window at 1280×800 in light, as a small PNG. Nothing moves in it, the pointer is nowhere, and no message passes by. */
export async function smallPicture(page: Page): Promise<Buffer> {
  await page.setViewportSize(usualSize)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
  await page.mouse.move(width - 1, height - 1)
  const passing = page.getByRole('region', { name: common.messages })
  const show = (visibility: string) =>
    passing.evaluateAll((regions: HTMLElement[], value) => {
      for (const region of regions) region.style.visibility = value
    }, visibility)
  await show('hidden')
  await drawn(page)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale },
  })
  await session.detach()
  await show('')
  return Buffer.from(data, 'base64')
}
