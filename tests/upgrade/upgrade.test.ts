/** The journal, the settings and the presets through one version up and one version down. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { periodOf } from '#shared/purge/quota-period.ts'
import { inProject } from '../../scripts/support/root.ts'
import { beginJournal } from '../../src/main/journal/begin.ts'
import { Database } from '../../src/main/journal/database.ts'
import type { Journal } from '../../src/main/journal/journal.ts'
import { lookAt } from '../../src/main/journal/look.ts'
import { latest, migrate, type Migration } from '../../src/main/journal/migrate.ts'
import { migrations } from '../../src/main/journal/migrations/all.ts'
import { openPresets } from '../../src/main/presets/open.ts'
import { openSettings } from '../../src/main/settings/settings.ts'
import { fixture } from './formats.ts'
import { OlderApp } from './older-app.ts'

const now = () => Date.UTC(2026, 10, 20, 12)
const november = periodOf(now(), 1)
const own = latest(migrations)
const fixtures = inProject('tests', 'fixtures', 'upgrade')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-upgrade-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const journalFile = () => join(folder, 'journal.db')
const take = (format: number) => cpSync(join(fixtures, `format-${format}`), folder, { recursive: true })

/** Opens everything as the app's start does. */
function start(known: readonly Migration[] = migrations) {
  const { settings, notice } = openSettings({ folder, now })
  const { presets, notice: presetsNotice } = openPresets({ folder, now })
  const begun = beginJournal({
    file: journalFile(),
    now,
    settingsCounter: settings.startCounter,
    ownerName: 'desk',
    migrations: known,
  })
  return { settings, presets, begun, notices: [notice, presetsNotice].filter((one) => one !== null) }
}

function writing(known?: readonly Migration[]): Journal {
  const { begun } = start(known)
  if (begun.kind !== 'writing')
    throw new Error(`The journal does not let itself be written: ${JSON.stringify(begun)}`)
  return begun.journal
}

function countsOf(journal: Journal, jobId: string) {
  const job = journal.jobs.byId(jobId)
  if (job === null) throw new Error('The job is not there')
  const counts = Object.entries(journal.jobs.numbers(job.key).counts).filter(([, count]) => count > 0)
  return { state: job.state, pause: job.pause, ...Object.fromEntries(counts) }
}

it('has a fixture of every format', () => {
  expect(readdirSync(fixtures).toSorted()).toEqual(migrations.map(({ version }) => `format-${version}`))
  for (const { version } of migrations) {
    const file = join(fixtures, `format-${version}`, 'journal.db')
    expect(lookAt(file)).toMatchObject({ is: 'journal', version })
  }
})

describe.each(migrations.map(({ version }) => version))('one step up, from format %i', (format) => {
  beforeEach(() => take(format))

  it('keeps every job, URL and unit, and takes nothing for a restored copy', () => {
    const journal = writing()
    expect(journal.recovered).toMatchObject({ restored: false, unsure: 1, leftOver: 1 })
    expect(countsOf(journal, fixture.doneJob)).toEqual({ state: 'done', pause: null, cleared: 2, refused: 1 })
    expect(countsOf(journal, fixture.runningJob)).toEqual({
      state: 'paused',
      pause: 'restart',
      clearing: 1,
      unsure: 1,
      waiting: 2,
    })
    // Four answers, and the URL that may have been carried out.
    expect(journal.ledger.used(fixture.account, november)).toBe(5)
    journal.close()
  })

  it('keeps a copy of the file as it was before each step', () => {
    writing().close()
    const copies = readdirSync(folder).filter((name) => name.includes('.before-'))
    const steps = migrations.map(({ version }) => version).filter((version) => version > format)
    expect(copies.toSorted()).toEqual(steps.map((version) => `journal.db.before-${version}`))
    for (const version of steps)
      expect(lookAt(join(folder, `journal.db.before-${version}`))).toMatchObject({ version: version - 1 })
  })

  it('keeps settings, accounts and presets, and gives what is new its default', () => {
    const { settings, presets, notices } = start()
    expect(notices).toEqual([])
    expect(settings.view()).toMatchObject({
      theme: 'dark',
      welcomed: true,
      notifications: format === 1,
      language: 'system',
      lookForUpdates: true,
      speed: format === 1 ? 'usual' : 'slower',
    })
    const { accounts, currentAccountId } = settings.accounts.read()
    expect(currentAccountId).toBe(fixture.account)
    expect(accounts.map(({ name, keyKept, resetDay }) => ({ name, keyKept, resetDay }))).toEqual([
      { name: 'Acme Shop', keyKept: true, resetDay: format === 1 ? 1 : 15 },
      { name: 'Practice shop', keyKept: false, resetDay: format === 1 ? 1 : 15 },
    ])
    const [preset] = presets.list()
    expect(preset).toMatchObject({ id: fixture.preset, name: 'Front page' })
    // A brace of the first format was no blank, and is none now.
    const blanks = presets.load(fixture.preset).urls.join('\n').includes('{{')
    expect(blanks).toBe(format === 1)
  })

  it('changes nothing when it is taken a second time', () => {
    const first = writing()
    const before = countsOf(first, fixture.runningJob)
    first.close()
    const second = writing()
    expect(second.recovered).toMatchObject({ restored: false, unsure: 0 })
    expect(countsOf(second, fixture.runningJob)).toEqual(before)
    second.close()
  })
})

describe('one step down', () => {
  it('an older app goes on with the file, and what it cleared is counted when the newer one is back', () => {
    take(own)
    writing().close()
    const older = new OlderApp(folder)
    expect(older.mayWrite()).toBe(true)
    const jobId = crypto.randomUUID()
    older.clearOne(jobId, now(), '2026-11')
    older.chooseTheme('light')

    const { settings, begun, notices } = start()
    if (begun.kind !== 'writing') throw new Error(begun.kind)
    expect(notices).toEqual([])
    expect(begun.journal.recovered).toMatchObject({ restored: false, unsure: 0 })
    expect(countsOf(begun.journal, jobId)).toEqual({ state: 'done', pause: null, cleared: 1 })
    expect(begun.journal.ledger.used(fixture.account, november)).toBe(6)
    // What the older app knows nothing of has stayed in the file.
    expect(settings.view()).toMatchObject({ theme: 'light', notifications: false, speed: 'slower' })
    begun.journal.close()
  })

  const next: Migration = {
    version: own + 1,
    oldestWriter: 1,
    sql: 'ALTER TABLE items ADD COLUMN later TEXT; CREATE TABLE later (a TEXT) STRICT;',
  }

  it('this app goes on with a file of the next format that lets it', () => {
    take(own)
    writing([...migrations, next]).close()
    const path = join(folder, 'settings.json')
    const file = z.looseObject({}).parse(JSON.parse(readFileSync(path, 'utf8')))
    writeFileSync(path, JSON.stringify({ ...file, version: 2, oldestWriter: 1, later: { kept: true } }))

    const { settings, begun, notices } = start()
    if (begun.kind !== 'writing') throw new Error(begun.kind)
    expect({ notices, damage: begun.damage }).toEqual({ notices: [], damage: null })
    expect(countsOf(begun.journal, fixture.doneJob)).toMatchObject({ cleared: 2, refused: 1 })
    const job = begun.journal.jobs.byId(fixture.runningJob)
    begun.journal.items.append(job?.key ?? 0, [fixture.url('one-more')], now())
    settings.change({ theme: 'light' })
    begun.journal.close()

    expect(lookAt(journalFile())).toMatchObject({ version: own + 1 })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      version: 2,
      theme: 'light',
      later: { kept: true },
    })
    const back = writing([...migrations, next])
    expect(countsOf(back, fixture.runningJob)).toMatchObject({ waiting: 3 })
    back.close()
  })

  it('this app leaves a file of the next format untouched that does not let it, and says so', () => {
    take(own)
    const db = new Database(journalFile(), false)
    migrate(db, [...migrations, { ...next, oldestWriter: own + 1 }], null)
    db.exec('PRAGMA journal_mode = DELETE')
    db.close()
    const before = readFileSync(journalFile())
    expect(start().begun).toEqual({ kind: 'none', why: 'too-new' })
    expect(readFileSync(journalFile()).equals(before)).toBe(true)
    expect(existsSync(`${journalFile()}-wal`)).toBe(false)
  })

  it('settings that do not let it are moved aside, whole, and said', () => {
    take(own)
    const path = join(folder, 'settings.json')
    const file = z.looseObject({}).parse(JSON.parse(readFileSync(path, 'utf8')))
    const newer = JSON.stringify({ ...file, version: 2, oldestWriter: 2 })
    writeFileSync(path, newer)
    const { notices } = start()
    expect(notices).toMatchObject([{ code: 'settings-moved-aside' }])
    expect(readFileSync(join(folder, notices[0]?.detail ?? ''), 'utf8')).toBe(newer)
  })
})
