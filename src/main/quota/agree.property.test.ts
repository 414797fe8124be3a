import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysOf, fitOf, limitReachedAt, usedOf } from '#shared/purge/forecast.ts'
import { dayOf } from '#shared/purge/quota-period.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { accountView } from '../accounts/account-view.ts'
import { jobOf, november, openForTest, openOptions, tempFile } from '../journal/testing.ts'
import { quotaCalls } from './calls.ts'

const day = 24 * 60 * 60 * 1000
const most = 30
const sends = fc.array(
  fc.record({
    day: fc.integer({ min: -40, max: 40 }),
    mine: fc.boolean(),
    end: fc.constantFrom('taken', 'unsure', 'refused'),
  }),
  { maxLength: most },
)
const account = (resetDay: number, monthlyLimit: number): AccountRecord => ({
  id: 'account-1',
  name: 'Shop',
  kind: 'imagekit',
  endpoints: [],
  customDomains: [],
  monthlyLimit,
  resetDay,
  usedElsewhere: { '2026-10': 3, '2026-11': 5 },
  keyKept: false,
})

it('whatever was sent: the ledger on the disk, the month by day, the meter and the forecast agree', async () => {
  await fc.assert(
    fc.asyncProperty(
      sends,
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(80),
      async (sent, resetDay, limit, urls) => {
        const journal = openForTest(openOptions(tempFile()))
        jobOf(journal, most)
        jobOf(journal, most, 'job-2', 'account-2')
        const record = account(resetDay, limit)
        const calls = quotaCalls({
          account: () => record,
          ledger: journal.ledger,
          now: () => november,
          onKept: () => undefined,
        })
        const { quota } = accountView(record, {
          key: { state: 'not-needed', lastFour: null },
          usedBy: () => 0,
          now: november,
        })
        let expected = 0
        for (const [index, { day: offset, mine, end }] of sent.entries()) {
          const id = index + 1 + (mine ? 0 : most)
          const at = november + offset * day
          journal.items.move(id, 'sending', at)
          if (end === 'refused') journal.items.move(id, 'refused', at, { theirWords: 'no' })
          else if (end === 'unsure') journal.items.move(id, 'unsure', at, { unitDay: dayOf(at) })
          else journal.items.move(id, 'clearing', at, { requestId: 'r', unitDay: dayOf(at), nextAskAt: at })
          if (mine && end !== 'refused' && at >= quota.from && at < quota.to) expected += 1
        }
        const meter = accountView(record, {
          key: { state: 'not-needed', lastFour: null },
          usedBy: (id, period) => journal.ledger.used(id, period),
          now: november,
        }).quota
        const answer = await calls['quota.month']({ accountId: 'account-1' })
        if (!answer.ok) throw new Error('no month')
        const { days, quota: month } = answer.value
        journal.close()

        expect(meter.usedHere).toBe(expected)
        expect(month).toEqual(meter)
        expect(daysOf(month, days, november).at(-1)?.sum).toBe(expected)
        // The forecast counts from what the meter shows, and the part that fits is what the meter has left.
        const { fits, rest } = fitOf(meter.left, urls)
        expect([fits + rest, fits <= meter.left]).toEqual([urls, true])
        const reached = limitReachedAt(meter, november, fits)
        if (usedOf(meter) + fits >= limit) expect(reached).toBeNull()
        else if (reached !== null) expect(reached > november && reached < meter.to).toBe(true)
      },
    ),
    { numRuns: 40 },
  )
})
