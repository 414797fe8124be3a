import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from './support/app.ts'
import { goTo, startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'
import { settingsWords } from '#shared/words/settings.ts'

/** What main knows of its window, and the screen it is on. */
function look(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows()[0]
    if (!window) throw new Error('There is no window')
    return {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      background: window.getBackgroundColor().toLowerCase(),
      screen: screen.getPrimaryDisplay().workArea,
    }
  })
}

test('the window opens where it was, in its theme, and never where no screen is', async ({ launch }) => {
  test.setTimeout(90_000)
  const first = await launch()
  const { bounds, screen } = await look(first.app)
  expect(bounds).toMatchObject({
    width: 1280,
    x: Math.round(screen.x + (screen.width - bounds.width) / 2),
  })
  await startPractising(first.page)
  await goTo(first.page, 'settings')
  await shown(first.page, settingsWords.themes.dark, { exact: true }).click()
  await expect.poll(async () => (await look(first.app)).background).toBe('#14171c')
  const placed = { x: 40, y: 64, width: 1000, height: 700 }
  await first.app.evaluate(({ BrowserWindow }, at) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setBounds(at)
    window?.maximize()
  }, placed)
  await first.close()

  const { userDataDir } = first
  const second = await launch({ userDataDir })
  await expect(second.page.getByRole('main')).toBeVisible()
  // The page needs no answer from main to have the theme's colours: the system's are already those.
  expect(await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  await expect
    .poll(() => look(second.app))
    .toMatchObject({ bounds: placed, maximized: true, background: '#14171c' })
  await second.close()

  // As if its screen, to the right of this one, had been taken away.
  await moveInSettings(userDataDir, { x: 5000, y: 64 })
  const third = await launch({ userDataDir })
  const again = await look(third.app)
  expect(again.bounds).toMatchObject({ width: 1000, height: 700 })
  expect(again.bounds.x + again.bounds.width).toBeLessThanOrEqual(screen.x + screen.width)

  await third.app.evaluate(({ BrowserWindow, screen: screens }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.unmaximize()
    window?.setBounds({ x: 5000, y: 64 })
    screens.emit('display-removed')
  })
  expect((await look(third.app)).bounds.x).toBeLessThan(screen.width)
})

const settings = z.looseObject({ window: z.looseObject({ x: z.number() }) })

async function moveInSettings(folder: string, to: { x: number; y: number }): Promise<void> {
  const path = join(folder, 'settings.json')
  const found = settings.parse(JSON.parse(await readFile(path, 'utf8')))
  await writeFile(path, JSON.stringify({ ...found, window: { ...found.window, ...to } }))
}
