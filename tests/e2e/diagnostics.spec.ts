import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { settingsWords } from '#shared/words/settings.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { formsOf, foundIn } from '../helpers/key-forms.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { answerSaveDialog } from './support/saving.ts'
import { acmeBase, connectAccount, dropFile, expectCount, goTo, pressClear } from './support/steps.ts'
import { shown } from './support/shown.ts'

test('diagnostics are shown before they are saved, and hold neither keys nor URLs, names or paths', async ({
  launch,
  imagekit,
}, testInfo) => {
  const { app, page, userDataDir } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'secret-sale.csv', cleanCsv(acmeBase, 5))
  await pressClear(page, 5)
  await expectCount(page, 'cleared', 5)
  // What an error of a library, or of another version, might have put into the log.
  const logs = join(userDataDir, 'test-server', 'logs')
  mkdirSync(logs, { recursive: true })
  const line = `2026-11-25T12:00:00.000Z planted: ${acmeBase}shop/hidden.jpg ik.imagekit.io/acme/other.jpg ${TEST_KEY}`
  appendFileSync(
    join(logs, 'purge-desk.log'),
    `${line} ${userDataDir}/x secret-sale.csv Acme Shop by a@b.com\n`,
  )

  await goTo(page, 'settings')
  await page.getByRole('button', { name: settingsWords.diagnostics }).click()
  const offered = await page.getByRole('textbox', { name: settingsWords.diagnosticsText }).inputValue()
  const path = testInfo.outputPath('diagnostics.txt')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: settingsWords.saveDiagnostics }).click()
  await expect(shown(page, /^Saved as /).first()).toBeVisible()
  const saved = readFileSync(path, 'utf8')
  expect(saved).toBe(offered)

  expect(offered).toContain('planted: <URL> <URL> private_…')
  expect(offered).toContain('done: 5 cleared')
  expect(foundIn(offered, formsOf(TEST_KEY))).toEqual([])
  const hidden = [
    '://',
    '.jpg',
    'imagekit.io',
    'Acme Shop',
    'secret-sale',
    userDataDir,
    'a@b.com',
    TEST_KEY.slice(-4),
  ]
  const log = offered.slice(offered.indexOf('\nLog\n'))
  for (const word of hidden) expect(offered, word).not.toContain(word)
  for (const word of [hostname(), userInfo().username]) expect(log, word).not.toContain(word)
})
