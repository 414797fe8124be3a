import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { Notices } from './app/notices.ts'
import { beginJournal } from './journal/begin.ts'
import { jobOf, openForTest, openOptions, tempFile } from './journal/testing.ts'
import { sayBegun } from './start-notices.ts'

/** What a start on this file says. */
function said(file: string): { readonly code: string; readonly detail: string | null }[] {
  const notices = new Notices(() => undefined)
  const begun = beginJournal(openOptions(file))
  sayBegun(notices, begun, [])
  if (begun.kind === 'writing') begun.journal.close()
  return notices.all.map(({ code, detail }) => ({ code, detail }))
}

describe('a start says of the history', () => {
  it('nothing while all is well', () => {
    const file = tempFile()
    expect([said(file), said(file)]).toEqual([[], []])
  })

  it('that it can’t be opened, and not that it is damaged, where another program holds it', () => {
    const file = tempFile()
    openForTest(openOptions(file)).close()
    const holder = new DatabaseSync(file)
    holder.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
    expect(said(file)).toEqual([{ code: 'journal-unavailable', detail: null }])
    holder.exec('ROLLBACK')
    holder.close()
    expect(readdirSync(dirname(file))).toEqual(['journal.db'])
    expect(said(file)).toEqual([])
  }, 20_000)

  it('the same where something else has its name', () => {
    const file = tempFile()
    mkdirSync(file)
    expect(said(file)).toEqual([{ code: 'journal-unavailable', detail: null }])
  })

  it('under which name a damaged one was kept', () => {
    const file = tempFile()
    writeFileSync(file, 'no database any more '.repeat(300))
    const [notice] = said(file)
    expect(notice?.code).toBe('journal-damaged')
    expect(notice?.detail).toContain(`${basename(file)}.damaged-`)
    expect(readdirSync(dirname(file))).toContain(notice?.detail)
  })

  it('what the last run left behind', () => {
    const file = tempFile()
    const journal = openForTest(openOptions(file))
    jobOf(journal, 3)
    journal.items.move(1, 'sending', 0)
    expect(said(file)).toEqual([
      { code: 'unsure-after-restart', detail: '1' },
      { code: 'left-over-jobs', detail: '1' },
    ])
  })
})
