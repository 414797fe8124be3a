import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { common } from '#shared/words/common.ts'
import type { LaunchOptions } from '../../support/app.ts'
import { drawn, usualSize } from './drawn.ts'

/** So small that how a letter's edge is drawn makes no difference, and where it stands still does. */
const scale = 0.25

const fonts = { FONTCONFIG_FILE: join(import.meta.dirname, 'fonts', 'fonts.conf') }

/** With the fonts of the reference pictures, whatever fonts this computer has. */
export function withFonts(options: LaunchOptions = {}): LaunchOptions {
  return { ...options, env: { ...options.env, ...fonts } }
}

/** What may differ: times and counts of days. A button at another place is more. */
export const tolerance = { threshold: 0.2, maxDiffPixelRatio: 0.0015 } as const

/** As most people have the window, the smallest one, and what 200 % zoom leaves of 1280×800. */
const sizes = { '': usualSize, '-small': { width: 880, height: 600 }, '-zoomed': { width: 640, height: 400 } }
const themes = {
  '': { colorScheme: 'light', forcedColors: 'none' },
  '-dark': { colorScheme: 'dark', forcedColors: 'none' },
  '-forced': { colorScheme: 'light', forcedColors: 'active' },
} as const

/** The ways a screen is compared in: each size in each theme. */
const ways = Object.entries(sizes).flatMap(([size, viewport]) =>
  Object.entries(themes).map(([theme, media]) => ({ name: size + theme, viewport, media })),
)
type Way = (typeof ways)[number]

/** The window in each way as a small PNG. Nothing moves in it, the pointer is nowhere, and no message passes by. */
export async function smallPictures(page: Page): Promise<{ readonly way: string; readonly png: Buffer }[]> {
  const passing = page.getByRole('region', { name: common.messages })
  // Taken off altogether: in a low window it has room of its own.
  const show = (display: string) =>
    passing.evaluateAll((regions: HTMLElement[], value) => {
      for (const region of regions) region.style.display = value
    }, display)
  await show('none')
  const pictures: { readonly way: string; readonly png: Buffer }[] = []
  for (const way of ways) pictures.push({ way: way.name, png: await smallPicture(page, way) })
  await page.setViewportSize(usualSize)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
  await drawn(page)
  await show('')
  return pictures
}

async function smallPicture(page: Page, { viewport, media }: Way): Promise<Buffer> {
  await page.setViewportSize(viewport)
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
  await page.mouse.move(viewport.width - 1, viewport.height - 1)
  await drawn(page)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, ...viewport, scale },
  })
  await session.detach()
  return Buffer.from(data, 'base64')
}
