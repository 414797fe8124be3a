import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemStates, mayFollow } from '#shared/purge/item-state.ts'
import { WrongArrow } from './item-store.ts'
import { WrongJobState } from './job-store.ts'
import { month, jobOf, november, openForTest, openOptions, tempFile } from './testing.ts'

const open = () => openForTest(openOptions(tempFile()))
const later = november + 60_000

describe('items', () => {
  it('go along the arrows of the diagram only', () => {
    const journal = open()
    jobOf(journal, 1)
    assert(
      property(array(constantFrom(...itemStates), { maxLength: 12 }), (path) => {
        const item = journal.items.byId(1)
        let state = item?.state ?? 'waiting'
        for (const to of path) {
          const step = () => journal.items.move(1, to, later, { requestId: 'r' })
          if (mayFollow(state, to)) {
            step()
            state = to
          } else {
            expect(step).toThrow(WrongArrow)
          }
          expect(journal.items.byId(1)?.state).toBe(state)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('are counted exactly, whatever happens to them', () => {
    const journal = open()
    const key = jobOf(journal, 5)
    journal.items.move(1, 'sending', later)
    journal.items.move(1, 'refused', later, { reason: 'refused-by-imagekit', theirWords: 'No.' })
    journal.items.move(2, 'sending', later)
    journal.items.move(2, 'unsure', later, { reason: 'cut-off', unitDay: '2026-11-05' })
    expect(journal.jobs.numbers(key)).toMatchObject({ total: 5, needsYou: 2 })
    const old = journal.items.byId(2)
    if (old === null) throw new Error('item 2 is missing')
    journal.items.sendAgain(old, later)
    journal.items.letBe(1)
    expect(journal.jobs.numbers(key)).toMatchObject({ total: 6, needsYou: 0 })
    expect(journal.jobs.numbers(key).counts).toMatchObject({ waiting: 4, refused: 1, unsure: 0 })
    expect(journal.jobs.numbers(key).sentAgain).toBe(1)
    expect(journal.items.byId(2)?.sentAgainAs).toBe(6)
    expect(journal.items.byId(6)).toMatchObject({ position: 6, againOf: 2, url: old.url, state: 'waiting' })
  })

  it('cannot be sent again twice, not even by two calls that both saw it unsent', () => {
    const journal = open()
    jobOf(journal, 1)
    journal.items.move(1, 'stopped', later)
    const old = journal.items.byId(1)
    if (old === null) throw new Error('item 1 is missing')
    journal.items.sendAgain(old, later)
    expect(() => journal.items.sendAgain(old, later)).toThrow(/UNIQUE/u)
    expect(journal.jobs.numbers(1).total).toBe(2)
  })

  it('use a unit each of the month they were accepted or unsure in, and a second send uses a second one', () => {
    const journal = open()
    jobOf(journal, 3)
    for (const id of [1, 2, 3]) journal.items.move(id, 'sending', later)
    journal.items.move(1, 'clearing', later, { requestId: 'r1', unitDay: '2026-11-05', nextAskAt: later })
    journal.items.move(2, 'unsure', later, { unitDay: '2026-12-05' })
    journal.items.move(3, 'refused', later)
    journal.items.move(1, 'cleared', later)
    journal.items.move(2, 'left', later)
    expect(journal.ledger.used('account-1', month('2026-11'))).toBe(1)
    expect(journal.ledger.used('account-1', month('2026-12'))).toBe(1)
    expect(journal.ledger.used('account-2', month('2026-11'))).toBe(0)
  })

  it('are found by filter and by part of a URL, taking % and _ as they are', () => {
    const journal = open()
    const job = journal.jobs.begin(
      { id: 'j', accountId: 'a', accountName: 'A', practice: false, name: '' },
      november,
    )
    journal.items.append(
      job.key,
      ['https://x/Red_a.jpg', 'https://x/redxa.jpg', 'https://x/%20.jpg'],
      november,
    )
    const page = (search: string) =>
      journal.items
        .page({ job: job.key, filter: 'all', search, offset: 0, limit: 10 })
        .items.map((item) => item.position)
    expect(page('red_')).toEqual([1])
    expect(page('%20')).toEqual([3])
    expect(page('')).toEqual([1, 2, 3])
    journal.items.move(2, 'sending', later)
    journal.items.move(2, 'refused', later)
    const filtered = (filter: 'needs-you' | 'waiting') =>
      journal.items.page({ job: job.key, filter, search: '', offset: 0, limit: 1 })
    expect(filtered('needs-you').items.map((item) => item.position)).toEqual([2])
    expect(filtered('waiting')).toMatchObject({ total: 2, items: [{ position: 1 }] })
  })

  it('come page by page in the job’s order, whatever states a filter gathers', () => {
    const journal = open()
    const job = jobOf(journal, 12)
    const ends = ['refused', 'unsure', 'refused', 'waiting', 'unsure', 'refused'] as const
    ends.forEach((end, index) => {
      journal.items.move(index + 1, 'sending', later)
      journal.items.move(index + 1, end, later)
    })
    journal.items.move(8, 'sending', later)
    journal.items.letBe(3)
    const page = (filter: 'needs-you' | 'waiting' | 'all', offset: number, search = '') => {
      const { total, items } = journal.items.page({ job, filter, search, offset, limit: 3 })
      return [total, ...items.map((item) => item.position)]
    }
    expect(page('needs-you', 0)).toEqual([4, 1, 2, 5])
    expect(page('needs-you', 3)).toEqual([4, 6])
    expect(page('needs-you', 0, '/5.jpg')).toEqual([1, 5])
    expect(page('waiting', 0)).toEqual([7, 4, 7, 8])
    expect(page('waiting', 6)).toEqual([7, 12])
    expect(page('all', 3)).toEqual([12, 4, 5, 6])
    expect(page('all', 0, '/1')).toEqual([4, 1, 10, 11])
  })

  it('take too long only by an answer Pending, not by the clock', () => {
    const journal = open()
    const key = jobOf(journal, 1)
    journal.items.move(1, 'sending', november)
    journal.items.move(1, 'clearing', november, {
      requestId: 'r',
      unitDay: '2026-11-05',
      nextAskAt: november,
    })
    const asked = (minutes: number) =>
      journal.items.asked(1, {
        nextAskAt: 0,
        pendingAt: november + minutes * 60_000,
        reason: null,
        theirWords: null,
      })
    asked(14)
    expect(journal.jobs.numbers(key).takingLong).toBe(0)
    asked(15)
    expect(journal.jobs.numbers(key).takingLong).toBe(1)
    journal.items.move(1, 'cleared', later)
    expect(journal.jobs.numbers(key).takingLong).toBe(0)
  })

  it('are due in the order planned, and a clock that was set back forgets none', () => {
    const journal = open()
    jobOf(journal, 3)
    const hour = 3_600_000
    for (const [id, ahead] of [
      [1, 5_000],
      [2, 1_000],
      [3, 90 * hour],
    ] as const) {
      journal.items.move(id, 'sending', november)
      journal.items.move(id, 'clearing', november, { requestId: `r${id}`, nextAskAt: november + ahead })
    }
    const due = (now: number) => journal.items.due('account-1', now, 9).map((item) => item.id)
    expect(due(november)).toEqual([3])
    expect(due(november + 5_000)).toEqual([2, 1, 3])
    expect(journal.items.nextDue('account-1', november)).toBe(november + 1_000)
  })
})

describe('jobs', () => {
  it('are listed newest first, with a time of their own each', () => {
    const journal = open()
    for (const id of ['a', 'b', 'c']) jobOf(journal, 1, id)
    const [newest, ...older] = journal.jobs.list(null, 2)
    expect(newest?.id).toBe('c')
    expect(older.map((job) => job.id)).toEqual(['b'])
    expect(journal.jobs.list(older[0]?.createdAt ?? 0, 2).map((job) => job.id)).toEqual(['a'])
  })

  it('refuse a state they cannot come into', () => {
    const journal = open()
    const key = jobOf(journal, 0)
    journal.jobs.finish(key, later)
    expect(() => journal.jobs.pause(key, 'person', null)).toThrow(WrongJobState)
  })
})
