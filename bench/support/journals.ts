import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { beginJournal } from '../../src/main/journal/begin.ts'
import type { Journal } from '../../src/main/journal/journal.ts'

/** A journal of its own that may be written, in a file that may be new. */
export function journalAt(file: string): Journal {
  const settingsCounter = { read: () => null, write: () => undefined }
  const begun = beginJournal({ file, now: Date.now, settingsCounter, ownerName: 'bench' })
  if (begun.kind !== 'writing') throw new Error(`The journal is ${begun.kind}`)
  return begun.journal
}

/** Jobs of one account whose URLs are cleared, but for 200 in each that were refused. @returns their ids. */
export function fillWithJobs(file: string, jobs: number, urlsOfJob: number): string[] {
  const journal = journalAt(file)
  const ids = Array.from({ length: jobs }, () => randomUUID())
  for (const id of ids) {
    const names = { accountId: 'account', accountName: 'Shop', practice: false, name: 'List' }
    journal.jobs.run(journal.jobs.begin({ id, ...names }, Date.now()).key)
  }
  journal.close()
  const db = new DatabaseSync(file)
  // In one statement a job: through the app's own writes a million would take minutes.
  const insert = db.prepare(`
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :urls)
    INSERT INTO items (job, account, position, url, state, request_id, sent_at, since, settled_at, unit_month)
    SELECT jobs.key, jobs.account, n, 'https://ik.imagekit.io/shop/products/' || jobs.key || '/' || n || '.jpg',
      iif(n % (:urls / 200) = 0, 'refused', 'cleared'), hex(randomblob(12)), 1, 1, 1, '2026-11'
    FROM jobs JOIN numbers WHERE jobs.id = :id`)
  db.exec('BEGIN')
  for (const id of ids) insert.run({ id, urls: urlsOfJob })
  db.exec("UPDATE jobs SET state = 'done', ended_at = created_at")
  db.exec('COMMIT')
  db.close()
  return ids
}
