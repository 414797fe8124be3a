import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Database } from '../../src/main/journal/database.ts'
import { fixture } from './formats.ts'

/**
 * What an app of the first format does to a folder of a newer one: its own statements and its own way with the settings
 * file, kept here as they were, so that no later change of the code changes them too.
 */
export class OlderApp {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Whether the file lets the first format write it. */
  mayWrite(): boolean {
    const db = this.#open()
    const row = z.object({ value: z.string() })
    const value = db.get(row, "SELECT value FROM meta WHERE name = 'oldest-writer'")?.value
    db.close()
    return Number(value ?? 1) <= 1
  }

  /** A job of one URL, sent and cleared in that month. */
  clearOne(jobId: string, at: number, month: string): void {
    const db = this.#open()
    db.write(() => {
      db.run(
        `INSERT INTO jobs (id, account, account_name, practice, name, state, created_at)
         VALUES (:jobId, 1, 'Acme Shop', 0, 'old.csv', 'running', :at)`,
        { jobId, at },
      )
      db.run(
        `INSERT INTO items (job, account, position, url, state, since)
         SELECT jobs.key, jobs.account, 1, :url, 'waiting', :at FROM jobs WHERE jobs.id = :jobId`,
        { jobId, url: fixture.url('from-the-older-app'), at },
      )
      const item = '(SELECT items.id FROM items JOIN jobs ON jobs.key = items.job WHERE jobs.id = :jobId)'
      db.run(`UPDATE items SET state = 'sending', since = :at, sent_at = :at WHERE id = ${item}`, {
        jobId,
        at,
      })
      db.run(
        `UPDATE items SET state = 'clearing', request_id = 'r-old', unit_month = :month, since = :at WHERE id = ${item}`,
        { jobId, at, month },
      )
      db.run(`UPDATE items SET state = 'cleared', settled_at = :at, since = :at WHERE id = ${item}`, {
        jobId,
        at,
      })
      db.run("UPDATE jobs SET state = 'done', ended_at = :at WHERE id = :jobId", { jobId, at })
    })
    db.close()
  }

  /** Changes one setting of its own. It reads what it knows and writes the field; the rest of the file stays. */
  chooseTheme(theme: 'light' | 'dark'): void {
    const path = join(this.#folder, 'settings.json')
    const known = z.looseObject({ version: z.number(), oldestWriter: z.number().max(1), theme: z.string() })
    const file = known.parse(JSON.parse(readFileSync(path, 'utf8')))
    writeFileSync(path, JSON.stringify({ ...file, theme }, null, '\t'))
  }

  #open(): Database {
    return new Database(join(this.#folder, 'journal.db'), false)
  }
}
