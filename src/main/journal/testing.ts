import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SettingsCounter } from './counter.ts'
import type { Journal } from './journal.ts'
import { openJournal } from './open.ts'
import type { JournalOptions } from './open.ts'

/** What the tests of the journal and of the engine share. Real folders and real SQLite, a clock in the hand. */

export const november = Date.UTC(2026, 10, 5, 12)

export function tempFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'purge-desk-journal-')), 'journal.db')
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
