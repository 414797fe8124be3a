import { expect, it } from 'vitest'
import { jobOf, november, openForTest, openOptions, tempFile } from '../journal/testing.ts'
import { quotaCalls } from './calls.ts'

it('answers with the month by day, whose sum is what the meter shows', async () => {
  const journal = openForTest(openOptions(tempFile()))
  jobOf(journal, 3)
  for (const [index, unitDay] of ['2026-10-31', '2026-11-05', '2026-11-05'].entries()) {
    journal.items.move(index + 1, 'sending', november)
    journal.items.move(index + 1, 'clearing', november, { requestId: 'r', unitDay, nextAskAt: november })
  }
  const account = { monthlyLimit: 1_000, resetDay: 1, usedElsewhere: { '2026-11': 40 } }
  const calls = quotaCalls({
    account: (id) => (id === 'account-1' ? account : undefined),
    ledger: journal.ledger,
    onKept: () => undefined,
    now: () => Date.UTC(2026, 10, 20),
  })
  expect(await calls['quota.month']({ accountId: 'account-1' })).toMatchObject({
    ok: true,
    value: {
      quota: { usedHere: 2, usedElsewhere: 40, left: 958 },
      days: [{ day: '2026-11-05', n: 2 }],
    },
  })
  expect(await calls['quota.month']({ accountId: 'account-2' })).toEqual({
    ok: false,
    error: { code: 'account-unknown' },
  })
})
