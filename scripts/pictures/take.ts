import type { Launched } from '../../tests/e2e/support/app.ts'
import { inProject } from '../support/root.ts'

const size = { width: 1280, height: 800 }

/** Gives the window the size of the pictures, and leaves out whose computer it is. */
export async function prepare({ page }: Launched): Promise<void> {
  await page.setViewportSize(size)
  // Nothing moves, so that a picture never shows a half-way colour.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate('purgeDesk.settings.change({ recordUser: false })')
}

/** Takes `name-light.png` and `name-dark.png` of the window as it is. The pointer is moved away first. */
export async function take({ page }: Launched, name: string): Promise<void> {
  await page.mouse.move(size.width - 1, size.height - 1)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: inProject('docs', 'pictures', `${name}-${colorScheme}.png`), scale: 'css' })
  }
  await page.emulateMedia({ colorScheme: null })
}
