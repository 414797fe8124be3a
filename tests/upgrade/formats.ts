import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Database } from '../../src/main/journal/database.ts'
import { migrate } from '../../src/main/journal/migrate.ts'
import { migrations } from '../../src/main/journal/migrations/all.ts'

/** What stands in every fixture, whatever its format. */
export const fixture = {
  account: '5f0f9a7e-3b51-4c53-9e0a-2a5f5f1f7c01',
  practice: '5f0f9a7e-3b51-4c53-9e0a-2a5f5f1f7c02',
  doneJob: '9d1c2a34-0d7b-4a4e-8a55-0c1f6a5b7d01',
  runningJob: '9d1c2a34-0d7b-4a4e-8a55-0c1f6a5b7d02',
  preset: '2f9b0f4c-6a1e-4b0a-9f57-7be1a3c0d901',
  url: (name: string) => `https://ik.imagekit.io/acme/${name}.jpg`,
} as const

const begun = Date.UTC(2026, 10, 3, 9)
const starts = 4
const sends = 6

interface FixtureItem {
  readonly job: 1 | 2
  readonly state: string
  readonly unit?: string
  readonly requestId?: string
}

const items: readonly FixtureItem[] = [
  { job: 1, state: 'cleared', unit: '2026-11', requestId: 'r1' },
  { job: 1, state: 'cleared', unit: '2026-11', requestId: 'r2' },
  { job: 1, state: 'refused', unit: '2026-11' },
  { job: 2, state: 'clearing', unit: '2026-11', requestId: 'r4' },
  { job: 2, state: 'sending' },
  { job: 2, state: 'waiting' },
  { job: 2, state: 'waiting' },
]

/**
 * Writes the user-data folder as an app of that format left it when it was closed in the middle of a job. The tables
 * are those of the migrations, which never change; the rows have the columns of the first format, which every later
 * one has too.
 */
export function writeFolder(folder: string, format: number): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeJournal(join(folder, 'journal.db'), format)
  writeFileSync(join(folder, 'journal.sends'), String(sends).padStart(16, '0'))
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settingsOf(format), null, '\t'))
  writeFileSync(join(folder, 'presets.json'), JSON.stringify(presetsOf(format), null, '\t'))
}

function writeJournal(file: string, format: number): void {
  const db = new Database(file, false)
  migrate(
    db,
    migrations.filter(({ version }) => version <= format),
    null,
  )
  db.write(() => {
    db.run('INSERT INTO accounts (key, id) VALUES (1, :id)', { id: fixture.account })
    const job = `INSERT INTO jobs (key, id, account, account_name, practice, name, state, created_at, ended_at)
      VALUES (:key, :id, 1, 'Acme Shop', 0, :name, :state, :at, :ended)`
    db.run(job, {
      key: 1,
      id: fixture.doneJob,
      name: 'spring.csv',
      state: 'done',
      at: begun,
      ended: begun + 60_000,
    })
    db.run(job, {
      key: 2,
      id: fixture.runningJob,
      name: 'summer.csv',
      state: 'running',
      at: begun + 1,
      ended: null,
    })
    items.forEach((item, index) => addItem(db, item, index))
    const meta = 'INSERT INTO meta (name, value) VALUES (:name, :value)'
    db.run(meta, { name: 'starts', value: String(starts) })
    db.run(meta, { name: 'sends', value: String(sends) })
    db.run(meta, { name: 'in-use', value: 'no' })
  })
  // One file, without what SQLite keeps beside it.
  db.exec('PRAGMA journal_mode = DELETE')
  db.close()
}

function addItem(db: Database, { job, state, unit, requestId }: FixtureItem, index: number): void {
  const isSent = state !== 'waiting'
  db.run(
    `INSERT INTO items (job, account, position, url, state, request_id, sent_at, since, unit_month, next_ask_at)
     VALUES (:job, 1, :position, :url, :state, :requestId, :sentAt, :since, :unit, :nextAskAt)`,
    {
      job,
      position: items.slice(0, index + 1).filter((item) => item.job === job).length,
      url: fixture.url(`picture-${index + 1}`),
      state,
      requestId: requestId ?? null,
      sentAt: isSent ? begun + index * 1_000 : null,
      since: begun + index * 1_000,
      unit: unit ?? null,
      nextAskAt: state === 'clearing' ? begun + 3_600_000 : null,
    },
  )
}

/** The first format knew neither quotas by day nor speeds; what is missing gets its default. */
function settingsOf(format: number): object {
  const account = {
    id: fixture.account,
    name: 'Acme Shop',
    kind: 'imagekit',
    endpoints: [{ imagekitId: 'acme', pattern: '' }],
    customDomains: [{ host: 'img.acme.com', pattern: '' }],
    monthlyLimit: 2_000,
    usedElsewhere: { '2026-11': 40 },
    keyKept: true,
    ...(format >= 2 && { resetDay: 15 }),
  }
  const practice = {
    ...account,
    id: fixture.practice,
    name: 'Practice shop',
    kind: 'practice',
    keyKept: false,
  }
  return {
    version: 1,
    oldestWriter: 1,
    theme: 'dark',
    welcomed: true,
    ...(format >= 2 && { notifications: false, speed: 'slower', keep: 'year' }),
    accounts: [account, practice],
    currentAccountId: fixture.account,
    startCounter: starts,
  }
}

/** The second format has blanks in braces; in the first a brace was a brace. */
function presetsOf(format: number): object {
  const common = {
    id: fixture.preset,
    name: 'Front page',
    urls: [fixture.url('front'), fixture.url('{year}')],
    savedAt: begun,
    lastUsedAt: null,
    uses: 3,
  }
  return format === 1
    ? { version: 1, oldestWriter: 1, presets: [common] }
    : { version: 2, oldestWriter: 1, presets: [{ ...common, notes: 'Each Monday', pinned: true }] }
}
