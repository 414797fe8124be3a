import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ElectronApplication } from '@playwright/test'
import { activity } from '#shared/words/activity.ts'
import { problems } from '#shared/words/problems.ts'
import { noticeWords, quotaWords, shell } from '#shared/words/shell.ts'
import { pauseSentences, stateSentence } from '#shared/words/states.ts'
import { clearButton } from '#shared/words/clear.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { startImageKitServer } from '../imagekit-server/server.ts'
import type { ImageKitServer } from '../imagekit-server/server.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { acmeBase, connectAccount, dropFile, expectCount, goTo, pressClear } from './support/steps.ts'
import { shown } from './support/shown.ts'

/** URLs that ImageKit took, in order. */
function accepted({ log }: ImageKitServer): (string | null)[] {
  return log.entries.filter(({ requestId }) => requestId !== null).map(({ url }) => url)
}

/** As the system tells the app of a lid that is closed and opened again. */
async function sleepAndResume(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend')
    powerMonitor.emit('resume')
  })
}

test('without a network URLs wait, go out by themselves when it is back, and a sleep changes nothing', async ({
  launch,
}) => {
  test.setTimeout(120_000)
  const gone = await startImageKitServer()
  const port = Number(new URL(gone.url).port)
  await gone.stop()
  const { app, page } = await launch({ args: [pointedAt(gone)] })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 30))
  await pressClear(page, 30)
  await expect(shown(page, stateSentence('waiting', 'refused-connection', false)).first()).toBeVisible()
  await expectCount(page, 'needs-you', 0)

  const back = await startImageKitServer({ port })
  try {
    await back.log.until(() => back.log.purgedUrls.length >= 3)
    await sleepAndResume(app)
    await expectCount(page, 'cleared', 30, 60_000)
    expect(new Set(accepted(back)).size).toBe(30)
    expect(back.log.purgedUrls).toHaveLength(30)
  } finally {
    await back.stop()
  }
})

test('a month that is used up pauses the job with ImageKit’s words, and the rest goes on when asked', async ({
  launch,
  imagekit,
}) => {
  imagekit.api.setQuota({ left: 6 })
  const { page } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 12))
  await pressClear(page, 12)
  await expect(shown(page, pauseSentences.blocked.happened)).toBeVisible()
  await expect(
    shown(page, activity.theirWords('You have exceeded the purge cache limit of your account.')),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: activity.usedElsewhere })).toBeVisible()
  await expectCount(page, 'cleared', 6)
  await expectCount(page, 'waiting', 6)

  imagekit.api.setQuota({ left: null })
  await page.getByRole('button', { name: activity.goOn }).click()
  await expectCount(page, 'cleared', 12)
  expect(new Set(accepted(imagekit)).size).toBe(12)
  expect(accepted(imagekit)).toHaveLength(12)
})

test('a history that another computer writes is shown, and nothing is sent', async ({ launch, imagekit }) => {
  const args = [pointedAt(imagekit)]
  const first = await launch({ args })
  await connectAccount(first.page, TEST_KEY)
  await dropFile(first.page, 'shoes.csv', cleanCsv(acmeBase, 3))
  await pressClear(first.page, 3)
  await expectCount(first.page, 'cleared', 3)
  await first.close()

  const journal = new DatabaseSync(join(first.userDataDir, 'test-server', 'journal.db'))
  journal
    .prepare(
      "INSERT OR REPLACE INTO lease (only, token, owner, host, pid, beat_at) VALUES (1, 'x', 'studio', 'studio', 1, ?)",
    )
    .run(Date.now() + 25_000)
  journal.close()
  const { page } = await launch({ args, userDataDir: first.userDataDir })
  const { happened } = noticeWords({ code: 'journal-in-use', detail: 'studio' })
  await expect(shown(page, happened)).toBeVisible()
  await goTo(page, 'activity')
  await expectCount(page, 'cleared', 3)
  await goTo(page, 'clear')
  await dropFile(page, 'more.csv', `${acmeBase}shop/more.jpg`)
  await page.getByRole('button', { name: clearButton(1) }).click()
  await expect(shown(page, problems['journal-read-only'].happened).first()).toBeVisible()
  expect(imagekit.log.purgedUrls).toHaveLength(3)
})

test('a damaged history says so, and its copy comes back with one click', async ({ launch, imagekit }) => {
  const args = [pointedAt(imagekit)]
  const first = await launch({ args })
  await connectAccount(first.page, TEST_KEY)
  await dropFile(first.page, 'shoes.csv', cleanCsv(acmeBase, 3))
  await pressClear(first.page, 3)
  await expectCount(first.page, 'cleared', 3)
  await first.close()

  const file = join(first.userDataDir, 'test-server', 'journal.db')
  // As the app makes it once a day, with the same statement.
  const journal = new DatabaseSync(file)
  journal.prepare('VACUUM INTO ?').run(`${file}.backup`)
  journal.close()
  writeFileSync(file, 'no database any more')
  const { page } = await launch({ args, userDataDir: first.userDataDir })
  const { happened } = noticeWords({ code: 'journal-backup', detail: '0 journal.db.damaged' })
  await expect(shown(page, happened)).toBeVisible()
  await page.getByRole('button', { name: shell.restoreBackup }).click()
  await expect(shown(page, happened)).toHaveCount(0)
  await goTo(page, 'activity')
  await expectCount(page, 'cleared', 3)
  await expect(shown(page, quotaWords.used({ ...noQuota, usedHere: 3, limit: 1_000 })).first()).toBeVisible()
})

const noQuota = { usedElsewhere: 0, left: 0, daysToReset: 1 }
