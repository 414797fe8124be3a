import { expect, it } from 'vitest'
import { quotaView } from './quota.ts'

const use = { limit: 1_000, usedHere: 300, usedElsewhere: 250, resetDay: 15 }
const now = Date.UTC(2026, 10, 25, 12)

it('adds up what was used here and elsewhere, in the period the account is in', () => {
  expect(quotaView(use, now)).toEqual({
    month: '2026-11',
    limit: 1_000,
    usedHere: 300,
    usedElsewhere: 250,
    left: 450,
    daysToReset: 20,
    resetDay: 15,
    from: Date.UTC(2026, 10, 15),
    to: Date.UTC(2026, 11, 15),
  })
})

it('has nothing left, and no less, once more was used than the limit', () => {
  expect(quotaView({ ...use, usedHere: 750 }, now).left).toBe(0)
  expect(quotaView({ ...use, usedHere: 749 }, now).left).toBe(1)
  expect(quotaView({ ...use, usedHere: 2_000 }, now).left).toBe(0)
})
