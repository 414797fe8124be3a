import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { clearButton, clearWords, listFacts } from '#shared/words/clear.ts'
import { problems } from '#shared/words/problems.ts'
import { noticeWords } from '#shared/words/shell.ts'
import { welcome } from '#shared/words/welcome.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, test } from './support/app.ts'
import { keptRows } from './support/kept-rows.ts'
import { dropFile, practiceBase, pressClear, startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-bad-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

test('a corrupt settings file is moved aside and said', async ({ launch }) => {
  writeFileSync(join(folder, 'settings.json'), '{"theme": "dark", "accounts": [')
  const { page } = await launch({ userDataDir: folder })
  await expect(shown(page, welcome.title)).toBeVisible()
  const aside = readdirSync(folder).find((name) => name.startsWith('settings.json.damaged'))
  expect(aside).toBeDefined()
  expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe('{"theme": "dark", "accounts": [')
  await startPractising(page)
  await expect(
    shown(page, noticeWords({ code: 'settings-moved-aside', detail: aside ?? '' }).happened),
  ).toBeVisible()
})

test('a journal of a newer version is refused with a sentence and left untouched', async ({ launch }) => {
  const first = await launch({ userDataDir: folder })
  await startPractising(first.page)
  await first.close()
  const journalFile = join(folder, 'journal.db')
  const journal = new DatabaseSync(journalFile)
  journal.exec(
    "PRAGMA journal_mode = DELETE; PRAGMA user_version = 99; UPDATE meta SET value = '99' WHERE name = 'oldest-writer'",
  )
  journal.close()
  const before = createHash('sha256').update(readFileSync(journalFile)).digest('hex')

  const { page } = await launch({ userDataDir: folder })
  await expect(shown(page, noticeWords({ code: 'journal-too-new', detail: null }).happened)).toBeVisible()
  await expect(page.getByRole('heading', { name: clearWords.empty.title })).toBeVisible()
  await dropFile(page, 'shoes.csv', cleanCsv(practiceBase, 2))
  await page.getByRole('button', { name: /^Clear 2 URLs/ }).click()
  await expect(shown(page, problems['journal-unavailable'].happened).first()).toBeVisible()
  await expect(shown(page, listFacts('shoes.csv', 3, 3).trim())).toBeVisible()
  expect(createHash('sha256').update(readFileSync(journalFile)).digest('hex')).toBe(before)
})

test('a damaged journal is moved aside, said, and a new one begun', async ({ launch }) => {
  writeFileSync(join(folder, 'journal.db'), 'this is no database, it only has the name of one'.repeat(50))
  const { page } = await launch({ userDataDir: folder })
  await startPractising(page)
  await expect(shown(page, noticeWords({ code: 'journal-damaged', detail: null }).happened)).toBeVisible()
  expect(readdirSync(folder).some((name) => name.startsWith('journal.db.damaged'))).toBe(true)
  await dropFile(page, 'shoes.csv', cleanCsv(practiceBase, 2))
  await pressClear(page, 2)
})

test('a history that can’t be opened is left as it is, and said once', async ({ launch }) => {
  mkdirSync(join(folder, 'journal.db'))
  const { page } = await launch({ userDataDir: folder })
  const { happened } = noticeWords({ code: 'journal-unavailable', detail: null })
  await expect(shown(page, happened)).toBeVisible()
  await expect(shown(page, problems['journal-unavailable'].happened)).toHaveCount(0)
  await startPractising(page)
  await dropFile(page, 'shoes.csv', cleanCsv(practiceBase, 2))
  await page.getByRole('button', { name: clearButton(2) }).click()
  await expect(shown(page, problems['journal-unavailable'].happened)).toBeVisible()
  expect(readdirSync(folder).filter((name) => name.startsWith('journal.db'))).toEqual(['journal.db'])
})

test('a file that cannot be read names itself and the reason, and the others still load', async ({
  launch,
}) => {
  const { page } = await launch()
  await startPractising(page)
  await page.locator('body').drop({
    files: [
      file('shoes.csv', Buffer.from(cleanCsv(practiceBase, 5))),
      file('pictures.pdf', Buffer.from('%PDF-1.7 binary')),
      file('empty.txt', Buffer.alloc(0)),
    ],
  })
  await expect(page.getByRole('button', { name: 'Clear 5 URLs' })).toBeVisible()
  await expect(shown(page, /pictures\.pdf is/).first()).toBeVisible()
  await expect(shown(page, /empty\.txt/).first()).toBeVisible()
})

test('the unsent list survives a restart', async ({ launch }) => {
  const first = await launch()
  await startPractising(first.page)
  await dropFile(first.page, 'shoes.csv', cleanCsv(practiceBase, 40))
  await expect(first.page.getByRole('button', { name: 'Clear 40 URLs' })).toBeVisible()
  await keptRows(first.page, 41)
  await first.close()
  const second = await launch({ userDataDir: first.userDataDir })
  await expect(second.page.getByRole('button', { name: 'Clear 40 URLs' })).toBeVisible()
  await expect(shown(second.page, clearWords.restored).first()).toBeVisible()
})

test('the unsent list survives a crash of the page, which is loaded again', async ({ launch }) => {
  const { app, page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  await dropFile(page, 'shoes.csv', cleanCsv(practiceBase, 40))
  await keptRows(page, 41)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  // Playwright holds a crashed page for lost, so main is asked what its window shows.
  const rowsShown = () =>
    app
      .evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
      )
      .catch(() => '')
  await expect.poll(rowsShown).toContain(noticeWords({ code: 'page-crashed', detail: null }).happened)
  await expect.poll(rowsShown).toContain('Clear 40 URLs')
})
