import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { clearButton } from '#shared/words/clear.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { expect, test } from './support/app.ts'
import { practiceBase, startPractising } from './support/steps.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-paths-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

/** Drops what stands at these paths, as a file manager does. */
async function dropPaths(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  await session.detach()
}

test('a folder, a device and a list dropped together: a sentence each, and the list is read', async ({
  launch,
}) => {
  const { page } = await launch()
  await startPractising(page)
  const list = join(folder, 'list.txt')
  writeFileSync(list, `${practiceBase}a.jpg\n${practiceBase}b.jpg\n`)
  const inner = join(folder, 'pictures')
  mkdirSync(inner)
  writeFileSync(join(inner, 'c.txt'), `${practiceBase}c.jpg\n`)
  const devices = process.platform === 'win32' ? [] : ['/dev/zero']
  await dropPaths(page, [inner, list, ...devices])
  await expect(page.getByRole('button', { name: clearButton(2) })).toBeVisible()
  await expect(page.getByText(intakeWords.refused('pictures', 'folder')).first()).toBeVisible()
  if (devices.length > 0)
    await expect(page.getByText(/^zero (?:is empty|could not be read)/).first()).toBeVisible()
})
