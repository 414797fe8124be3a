import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { periodOf } from '#shared/purge/quota-period.ts'
import { first } from './migrations/001-first.ts'
import { jobOf, month, november, openForTest, openOptions, tempFile } from './testing.ts'

const day = 24 * 60 * 60 * 1000

describe('the ledger', () => {
  it('counts units by day, so that a period with any reset day can be asked for', () => {
    const journal = openForTest(openOptions(tempFile()))
    jobOf(journal, 4)
    const days = ['2026-10-31', '2026-11-14', '2026-11-15', '2026-11-15']
    for (const [index, unitDay] of days.entries()) {
      journal.items.move(index + 1, 'sending', november)
      journal.items.move(index + 1, 'clearing', november, { requestId: 'r', unitDay, nextAskAt: november })
    }
    expect(journal.ledger.used('account-1', month('2026-11'))).toBe(3)
    const mid = Date.UTC(2026, 10, 20)
    expect(journal.ledger.used('account-1', periodOf(mid, 15))).toBe(2)
    expect(journal.ledger.used('account-1', periodOf(mid - 10 * day, 15))).toBe(2)
    expect(journal.ledger.byDay('account-1', month('2026-11'))).toEqual([
      { day: '2026-11-14', n: 1 },
      { day: '2026-11-15', n: 2 },
    ])
    expect(journal.ledger.used('account-2', month('2026-11'))).toBe(0)
  })

  it('counts a unit once, whatever the item does afterwards', () => {
    const journal = openForTest(openOptions(tempFile()))
    jobOf(journal, 1)
    journal.items.move(1, 'sending', november)
    journal.items.move(1, 'clearing', november, { requestId: 'r', unitDay: '2026-11-05', nextAskAt: 0 })
    journal.items.asked(1, { nextAskAt: 0, pendingAt: november, reason: null, theirWords: null })
    journal.items.move(1, 'cleared', november, { unitDay: '2026-11-06' })
    expect(journal.ledger.byDay('account-1', month('2026-11'))).toEqual([{ day: '2026-11-05', n: 1 }])
  })

  it('takes over what an older version wrote, before the migration and after a step back', () => {
    const file = tempFile()
    const old = new DatabaseSync(file)
    old.exec(first.sql)
    old.exec(`PRAGMA user_version = 1;
      INSERT INTO meta VALUES ('oldest-writer', '1');
      INSERT INTO accounts VALUES (1, 'account-1');
      INSERT INTO jobs (key, id, account, account_name, practice, name, state, created_at)
        VALUES (1, 'job-1', 1, 'Shop', 0, 'List', 'running', 1)`)
    const unit = (position: number, sentAt: number, unitMonth: string) =>
      old.exec(`INSERT INTO items (job, account, position, url, state, sent_at, since, unit_month)
        VALUES (1, 1, ${position}, 'u', 'unsure', ${sentAt}, 1, '${unitMonth}')`)
    unit(1, november, '2026-11')
    unit(2, november, '2026-12')
    old.close()
    const options = openOptions(file)
    openForTest(options).close()

    const back = new DatabaseSync(file)
    back.exec(`INSERT INTO items (job, account, position, url, state, sent_at, since)
      VALUES (1, 1, 3, 'u', 'sending', ${november}, 1)`)
    back.exec("UPDATE items SET state = 'unsure', unit_month = '2026-11' WHERE position = 3")
    back.close()

    const journal = openForTest(options)
    expect(journal.ledger.byDay('account-1', { from: 0, to: Date.UTC(2027, 0, 1) })).toEqual([
      { day: '2026-11-05', n: 2 },
      { day: '2026-12-01', n: 1 },
    ])
  })
})
