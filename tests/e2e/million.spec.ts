import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { jobLimit } from '#shared/purge/limits.ts'
import { clearFirstButton, clearWords } from '#shared/words/clear.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { number } from '#shared/words/counted.ts'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { dropPaths } from './support/drop-paths.ts'
import { startOver } from './support/lists.ts'
import { practiceBase, startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

const million = 1_000_000

/** A line each, the last of them told from all others; written in pieces. */
function writeMillion(path: string): void {
  const file = openSync(path, 'w')
  for (let from = 1; from <= million; from += 50_000) {
    const lines = Array.from({ length: 50_000 }, (_, at) => `${practiceBase}p/${from + at}.jpg\n`)
    writeSync(file, lines.join(''))
  }
  closeSync(file)
}

/** What was read until then is a list like any other; stopped before its first rows, there would be none. */
async function stopInTheMiddle(page: Page, path: string): Promise<void> {
  await dropPaths(page, [path])
  await expect(shown(page, 'p/1.jpg', { exact: true })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: intakeWords.stop }).click()
  await expect(page.getByRole('button', { name: intakeWords.stop })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Clear [\w ,]+ URLs$/ })).toBeVisible()
  const size = await page.locator('footer strong').innerText()
  const read = Number((size.split(' ')[0] ?? '').replace(/\D/g, ''))
  expect(read).toBeGreaterThan(0)
  expect(read).toBeLessThan(million)
  await expect(shown(page, intakeWords.partly('million.txt', read))).toBeVisible()
  await expect(page.getByRole('button', { name: intakeWords.readAll })).toBeVisible()
  await startOver(page)
}

test('a million lines: all are read, and the last is reached by bar, key and search at any display scale', async ({
  launch,
}) => {
  test.setTimeout(120_000)
  const { page, userDataDir } = await launch()
  await startPractising(page)
  const path = join(userDataDir, 'million.txt')
  writeMillion(path)
  await dropPaths(page, [path])
  await expect(page.getByRole('button', { name: intakeWords.stop })).toBeVisible()
  // Nothing of it comes into the list any more.
  await startOver(page)
  await expect(page.getByRole('button', { name: intakeWords.stop })).toHaveCount(0)
  await stopInTheMiddle(page, path)
  await dropPaths(page, [path])
  const grid = page.getByRole('grid', { name: clearWords.grid.label })
  // Rows are there long before the whole list is.
  await expect(grid.getByText('p/1.jpg', { exact: true })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('button', { name: clearFirstButton(jobLimit) })).toBeVisible({
    timeout: 90_000,
  })
  await expect(shown(page, `${number(million)} accounted for`)).toBeVisible()
  await expect(grid).toHaveAttribute('aria-rowcount', String(million + 1))

  const last = grid.getByText(`p/${million}.jpg`, { exact: true })
  const session = await page.context().newCDPSession(page)
  for (const deviceScaleFactor of [1, 1.5, 2]) {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 1280,
      height: 800,
      deviceScaleFactor,
      mobile: false,
    })
    const toTop = () => grid.evaluate((box) => box.scrollTo({ top: 0 }))
    await toTop()
    await expect(grid.getByText('p/1.jpg', { exact: true })).toBeVisible()
    await grid.evaluate((box) => box.scrollTo({ top: box.scrollHeight }))
    await expect(last).toBeInViewport({ ratio: 1 })
    await toTop()
    await grid.getByText('p/3.jpg', { exact: true }).click()
    await page.keyboard.press('Control+End')
    await expect(last).toBeInViewport({ ratio: 1 })
    // The wheel moves the list by its own pixels: a list that followed the bar's scale would be far away.
    await page.mouse.move(600, 400)
    await page.mouse.wheel(0, -38 * 20)
    await expect(last).not.toBeInViewport()
    await expect(grid.getByText(`p/${million - 20}.jpg`, { exact: true })).toBeAttached()
  }
  await page.getByRole('searchbox', { name: clearWords.search }).fill(`p/${million}.jpg`)
  await expect(last).toBeInViewport({ ratio: 1 })
  expect(await grid.getAttribute('aria-rowcount')).toBe('2')
})
