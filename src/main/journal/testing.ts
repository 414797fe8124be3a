import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { periodOf, type QuotaPeriod } from '#shared/purge/quota-period.ts'
import type { SettingsCounter } from './counter.ts'
import type { Journal } from './journal.ts'
import { openJournal } from './open.ts'
import type { JournalOptions } from './open.ts'

/** What the tests of the journal and of the engine share. Real folders and real SQLite, a clock in the hand. */

export const november = Date.UTC(2026, 10, 5, 12)

/** All of a month, `2026-11`. */
export function month(key: string): QuotaPeriod {
  return periodOf(Date.parse(`${key}-01T00:00Z`))
}

/** In memory where the system offers that: every write is synced, and no test here is about the disk. */
const memory = '/dev/shm'
const root = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'purge-desk-journals-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

export function tempFile(): string {
  return join(mkdtempSync(join(root, 'one-')), 'journal.db')
}

export function memoryCounter(): SettingsCounter & { value: number | null } {
  const counter = {
    value: null as number | null,
    read: () => counter.value,
    write: (starts: number) => {
      counter.value = starts
    },
  }
  return counter
}

export function openOptions(file: string, rest: Partial<JournalOptions> = {}): JournalOptions {
  return { file, now: () => november, settingsCounter: memoryCounter(), ownerName: 'desk-1', ...rest }
}

export function openForTest(options: JournalOptions): Journal {
  const opened = openJournal(options)
  if (!opened.ok) throw new Error(`The journal did not open: ${opened.why} ${opened.detail}`)
  return opened.journal
}

/** A job of `urls` URLs that runs. */
export function jobOf(journal: Journal, urls: number, id = 'job-1', accountId = 'account-1'): number {
  const job = journal.jobs.begin(
    { id, accountId, accountName: 'Shop', practice: false, name: 'List' },
    november,
  )
  const list = Array.from({ length: urls }, (_, n) => `https://ik.imagekit.io/shop/${id}/${n + 1}.jpg`)
  if (urls > 0) journal.items.append(job.key, list, november)
  journal.jobs.run(job.key)
  return job.key
}
