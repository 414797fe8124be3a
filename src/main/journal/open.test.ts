import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { LeaseLost } from './lease.ts'
import { migrations } from './migrations/all.ts'
import { openJournal } from './open.ts'
import { jobOf, memoryCounter, november, openForTest, openOptions, tempFile } from './testing.ts'

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
/** A step of a version to come. */
const nextVersion = migrations.length + 1
const next = {
  version: nextVersion,
  oldestWriter: nextVersion,
  sql: 'ALTER TABLE jobs ADD COLUMN colour TEXT',
}

describe('opening the journal', () => {
  it('creates a new one without a backup and finds it again', () => {
    const options = openOptions(tempFile())
    const journal = openForTest(options)
    jobOf(journal, 3)
    journal.close()
    expect(readdirSync(dirname(options.file))).toEqual(['journal.db'])
    expect(openForTest(options).jobs.byId('job-1')?.name).toBe('List')
  })

  it('refuses a newer one that it may not write and leaves every byte as it was', () => {
    const file = tempFile()
    openForTest(openOptions(file, { migrations: [...migrations, next] })).close()
    const before = hash(file)
    expect(openJournal(openOptions(file))).toEqual({ ok: false, why: 'too-new', detail: String(nextVersion) })
    expect(hash(file)).toBe(before)
    expect(readdirSync(dirname(file))).toEqual(['journal.db'])
  })

  it('writes a newer one that lets it', () => {
    const file = tempFile()
    openForTest(openOptions(file, { migrations: [...migrations, { ...next, oldestWriter: 1 }] })).close()
    const journal = openForTest(openOptions(file))
    expect(jobOf(journal, 1)).toBe(1)
  })

  it('keeps a copy of the file before each migration', () => {
    const file = tempFile()
    const journal = openForTest(openOptions(file))
    jobOf(journal, 2)
    journal.close()
    openForTest(openOptions(file, { migrations: [...migrations, next] })).close()
    expect(existsSync(`${file}.before-${nextVersion}`)).toBe(true)
    const copy = openForTest(openOptions(`${file}.before-${nextVersion}`))
    expect(copy.jobs.numbers(1).total).toBe(2)
  })

  it('calls a file that is no database, or another database, damaged', () => {
    const file = tempFile()
    writeFileSync(file, 'not a database at all '.repeat(500))
    const before = hash(file)
    expect(openJournal(openOptions(file))).toMatchObject({ ok: false, why: 'damaged' })
    expect(hash(file)).toBe(before)

    const other = tempFile()
    const db = new DatabaseSync(other)
    db.exec('CREATE TABLE notes (text TEXT)')
    db.close()
    expect(openJournal(openOptions(other))).toMatchObject({ ok: false, why: 'damaged' })
  })

  it('finds damage in the middle of the file after an unclean end', () => {
    const file = tempFile()
    const options = openOptions(file)
    const journal = openForTest(options)
    jobOf(journal, 2_000)
    journal.close()
    const db = new DatabaseSync(file)
    db.exec("UPDATE meta SET value = 'yes' WHERE name = 'in-use'")
    db.close()
    const bytes = readFileSync(file)
    bytes.fill(0xff, 4096 * 12, 4096 * 30)
    writeFileSync(file, bytes)
    expect(openJournal(options)).toMatchObject({ ok: false, why: 'damaged' })
  })

  it('says when the file cannot be opened at all', () => {
    const file = tempFile()
    writeFileSync(file, '')
    expect(openJournal(openOptions(`${file}/journal.db`))).toMatchObject({ ok: false, why: 'unavailable' })
  })
})

describe('the lease', () => {
  const other = { pid: 4_242, host: 'desk', isAlive: () => true }
  const self = { pid: 1, host: 'desk', isAlive: () => true }

  it('lets a second copy only read, and says who writes', () => {
    const file = tempFile()
    const journal = openForTest(openOptions(file, { process: other, ownerName: 'Anna’s desk' }))
    jobOf(journal, 2)
    const opened = openJournal(openOptions(file, { process: self }))
    expect(opened).toMatchObject({ ok: false, why: 'in-use', detail: 'Anna’s desk' })
    if (opened.ok || opened.why !== 'in-use') throw new Error('expected in-use')
    expect(opened.reader.jobs.list(null, 10)).toHaveLength(1)
    opened.reader.close()
    journal.close()
    expect(openJournal(openOptions(file, { process: self })).ok).toBe(true)
  })

  it('does not wait for a copy that was killed', () => {
    const file = tempFile()
    openForTest(openOptions(file, { process: other }))
    expect(openJournal(openOptions(file, { process: { ...self, isAlive: () => false } })).ok).toBe(true)
  })

  it('is taken over after half a minute without a beat, and the silent copy writes nothing more', () => {
    const file = tempFile()
    let now = november
    const silent = openForTest(openOptions(file, { process: other, now: () => now }))
    const key = jobOf(silent, 1)
    now += 29_000
    expect(openJournal(openOptions(file, { process: self, now: () => now })).ok).toBe(false)
    silent.beat()
    now += 29_000
    expect(openJournal(openOptions(file, { process: self, now: () => now })).ok).toBe(false)
    now += 2_000
    expect(openJournal(openOptions(file, { process: self, now: () => now })).ok).toBe(true)
    expect(() => silent.items.stopWaiting(key, now)).toThrow(LeaseLost)
    expect(() => silent.beat()).toThrow(LeaseLost)
  })
})

describe('the start counter', () => {
  it('raises no alarm for a journal that goes on, cleanly closed or killed', () => {
    const options = openOptions(tempFile())
    for (const clean of [true, false, false, true, false]) {
      const journal = openForTest(options)
      expect(journal.recovered.restored).toBe(false)
      if (clean) journal.close()
    }
  })

  it('raises no alarm when a crash fell between the two files, and none is missed after it', () => {
    const file = tempFile()
    const settings = memoryCounter()
    openForTest(openOptions(file, { settingsCounter: settings })).close()
    const failing = {
      read: settings.read,
      write: () => {
        throw new Error('crashed')
      },
    }
    openForTest(openOptions(file, { settingsCounter: failing })).close()
    copyFileSync(file, `${file}.old`)
    const journal = openForTest(openOptions(file, { settingsCounter: settings }))
    expect(journal.recovered.restored).toBe(false)
    journal.close()
    copyFileSync(`${file}.old`, file)
    expect(openForTest(openOptions(file, { settingsCounter: settings })).recovered.restored).toBe(true)
  })

  it('makes everything unfinished of an older copy unsure, and keeps asking about what is being cleared', () => {
    const file = tempFile()
    const settings = memoryCounter()
    const options = openOptions(file, { settingsCounter: settings })
    const journal = openForTest(options)
    const key = jobOf(journal, 4)
    journal.items.move(1, 'sending', november)
    journal.items.move(1, 'clearing', november, {
      requestId: 'r1',
      unitDay: '2026-11-05',
      nextAskAt: november,
    })
    journal.items.move(2, 'sending', november)
    journal.close()
    copyFileSync(file, `${file}.old`)
    openForTest(options).close()
    copyFileSync(`${file}.old`, file)

    const restored = openForTest(options)
    expect(restored.recovered).toEqual({ restored: true, leftOver: 0, unsure: 3 })
    expect(restored.jobs.byKey(key)).toMatchObject({ state: 'paused', pause: 'restored' })
    expect(restored.jobs.numbers(key).counts).toMatchObject({ waiting: 0, clearing: 1, unsure: 3 })
    expect(restored.items.byId(2)).toMatchObject({ state: 'unsure', reason: 'restored-journal' })
    restored.close()
    expect(openForTest(options).recovered.restored).toBe(false)
  })

  it('proves nothing when the settings know no counter', () => {
    const options = openOptions(tempFile())
    openForTest(options).close()
    expect(openForTest({ ...options, settingsCounter: memoryCounter() }).recovered.restored).toBe(false)
  })
})

describe('after an unclean end', () => {
  it('makes what was on its way unsure, keeps the rest waiting, and pauses the job', () => {
    const options = openOptions(tempFile())
    const journal = openForTest(options)
    const key = jobOf(journal, 3)
    journal.items.move(1, 'sending', november)
    const reopened = openForTest(options)
    expect(reopened.recovered).toEqual({ restored: false, leftOver: 1, unsure: 1 })
    expect(reopened.jobs.byKey(key)).toMatchObject({ state: 'paused', pause: 'restart' })
    expect(reopened.items.byId(1)).toMatchObject({
      state: 'unsure',
      reason: 'app-closed',
      unitMonth: '2026-11',
    })
    expect(reopened.items.byId(2)?.state).toBe('waiting')
  })

  it('drops a job that never came whole and ends a job with nothing left', () => {
    const options = openOptions(tempFile())
    const journal = openForTest(options)
    journal.jobs.begin({ id: 'half', accountId: 'a', accountName: 'A', practice: false, name: '' }, november)
    const key = jobOf(journal, 1)
    journal.items.move(1, 'sending', november)
    const reopened = openForTest(options)
    expect(reopened.jobs.byId('half')).toBeNull()
    expect(reopened.jobs.byKey(key)?.state).toBe('done')
  })
})
