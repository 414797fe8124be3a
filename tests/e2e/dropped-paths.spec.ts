import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jobLimit } from '#shared/purge/limits.ts'
import { columnWords } from '#shared/words/choosing.ts'
import { clearButton, clearFirstButton, clearWords, dropDialogWords, sizeOf } from '#shared/words/clear.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { expect, test } from './support/app.ts'
import { dropPaths } from './support/drop-paths.ts'
import { practiceBase, startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-paths-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

const line = (at: number) => `${practiceBase}page-${at}.html,${practiceBase}${at}.jpg\n`

/** A table that a person is asked about when its first piece was read, and that is much longer than that. */
function writeAskedTable(path: string): void {
  writeFileSync(path, `Page,Image\n${Array.from({ length: 60_000 }, (_, at) => line(at)).join('')}`)
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
  await expect(shown(page, intakeWords.refused('pictures', 'folder')).first()).toBeVisible()
  if (devices.length > 0)
    await expect(shown(page, /^zero (?:is empty|could not be read)/).first()).toBeVisible()
})

const changes = {
  vanishes: (path: string) => rmSync(path),
  changes: (path: string) => appendFileSync(path, line(0)),
}
for (const [what, change] of Object.entries(changes)) {
  test(`a file that ${what} while it is read: what was read stays, and the rest is named as missing`, async ({
    launch,
  }) => {
    const { page } = await launch()
    await startPractising(page)
    const path = join(folder, 'shop.csv')
    writeAskedTable(path)
    await dropPaths(page, [path])
    const dialog = page.getByRole('alertdialog')
    await expect(dialog.getByRole('heading', { name: columnWords.title })).toBeVisible()
    change(path)
    await dialog.getByRole('button', { name: columnWords.cancel }).click()
    await expect(shown(page, intakeWords.refused('shop.csv', 'unreadable')).first()).toBeVisible()
    const missing = shown(page, /^shop\.csv: the reading ended after/)
    await expect(missing).toContainText(intakeWords.partlyGone)
    await expect(
      page.getByRole('grid', { name: clearWords.grid.label }).getByText('page-1.html'),
    ).toBeVisible()
    await page.getByRole('button', { name: clearWords.startOver }).click()
    await expect(missing).toHaveCount(0)
  })
}

test('a list dropped while another one is being read has its turn after that one', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  const [long, short] = [join(folder, 'long.txt'), join(folder, 'short.txt')]
  const lines = 200_000
  writeFileSync(long, Array.from({ length: lines }, (_, at) => `${practiceBase}${at}.jpg\n`).join(''))
  writeFileSync(short, `${practiceBase}other.jpg\n`)
  await dropPaths(page, [long])
  await dropPaths(page, [short])
  await page.getByRole('button', { name: dropDialogWords.add }).click({ timeout: 60_000 })
  await expect(shown(page, sizeOf(lines + 1), { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: clearFirstButton(jobLimit) })).toBeVisible()
})
