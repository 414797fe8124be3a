import { existsSync, mkdtempSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { activity } from '#shared/words/activity.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import type { ImageKitServer } from './support/imagekit-server.ts'
import { acmeBase, connectAccount, dropFile, expectCount, goTo, pressClear } from './support/steps.ts'
import { shown } from './support/shown.ts'

/** URLs the server's own log shows more than once. */
function sentTwice(imagekit: ImageKitServer): string[] {
  const urls = imagekit.log.purgedUrls
  return urls.filter((url, index) => urls.indexOf(url) !== index)
}

const urlCount = 60

test('kill -9 half-way, then a restart: no URL is sent twice and none is forgotten', async ({
  launch,
  imagekit,
}) => {
  test.setTimeout(120_000)
  const args = [pointedAt(imagekit)]
  const first = await launch({ args })
  await connectAccount(first.page, TEST_KEY)
  await dropFile(first.page, 'shoes.csv', cleanCsv(acmeBase, urlCount))
  await pressClear(first.page, urlCount)
  await imagekit.log.until(() => imagekit.log.purgedUrls.length >= 20)
  // Its answer takes longer than main lives: it was carried out, and the app cannot know.
  imagekit.faults.add({ delay: 1_500 })
  const before = imagekit.log.purgedUrls.length
  await imagekit.log.until(() => imagekit.log.purgedUrls.length > before)
  await first.killMain()

  const second = await launch({ args, userDataDir: first.userDataDir })
  await goTo(second.page, 'activity')
  const atRestart = imagekit.log.purgedUrls.length
  await expect(second.page.getByRole('button', { name: activity.goOn })).toBeVisible()
  expect(imagekit.log.purgedUrls.length).toBe(atRestart)
  await second.page.getByRole('button', { name: activity.goOn }).click()
  await imagekit.log.until(() => imagekit.log.purgedUrls.length >= urlCount)

  await expect(second.page.getByRole('radio', { name: `${activity.filter.waiting} 0` })).toBeVisible({
    timeout: 30_000,
  })
  expect(sentTwice(imagekit)).toEqual([])
  expect(new Set(imagekit.log.purgedUrls).size).toBe(urlCount)
  const unsure = await needsYou(second.page)
  expect(unsure).toBeGreaterThan(0)
  await expectCount(second.page, 'cleared', urlCount - unsure)
})

test('an older copy of the journal put back makes unsure rows, never second sends', async ({
  launch,
  imagekit,
}) => {
  test.setTimeout(120_000)
  const args = [pointedAt(imagekit)]
  const first = await launch({ args })
  await connectAccount(first.page, TEST_KEY)
  await dropFile(first.page, 'shoes.csv', cleanCsv(acmeBase, 30))
  await pressClear(first.page, 30)
  await imagekit.log.until(() => imagekit.log.purgedUrls.length >= 8)
  await first.page.getByRole('button', { name: activity.pause }).click()
  await expect(first.page.getByRole('button', { name: activity.goOn })).toBeVisible()
  await first.close()
  const data = join(first.userDataDir, 'test-server')
  const backup = mkdtempSync(join(tmpdir(), 'purge-desk-backup-'))
  await copyJournal(data, backup)

  const second = await launch({ args, userDataDir: first.userDataDir })
  await goTo(second.page, 'activity')
  await second.page.getByRole('button', { name: activity.goOn }).click()
  await expectCount(second.page, 'cleared', 30)
  await second.close()
  expect(sentTwice(imagekit)).toEqual([])

  await rm(join(data, 'journal.db-wal'), { force: true })
  await rm(join(data, 'journal.db-shm'), { force: true })
  await copyJournal(backup, data)
  const third = await launch({ args, userDataDir: first.userDataDir })
  await goTo(third.page, 'activity')
  await expect(shown(third.page, /older copy/).first()).toBeVisible()
  expect(await needsYou(third.page)).toBeGreaterThan(0)
  expect(sentTwice(imagekit)).toEqual([])
  await rm(backup, { recursive: true })
})

async function copyJournal(from: string, to: string): Promise<void> {
  for (const name of ['journal.db', 'journal.db-wal'])
    if (existsSync(join(from, name))) await cp(join(from, name), join(to, name))
}

async function needsYou(page: Page): Promise<number> {
  const pill = page.getByRole('radio', { name: new RegExp(`^${activity.filter['needs-you']} [1-9]`) })
  await expect(pill).toBeVisible()
  return Number((await pill.innerText()).replace(/\D/g, ''))
}
