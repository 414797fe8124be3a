import { expect, it } from 'vitest'
import { isTakingLong } from './taking-long.ts'

const quarter = 15 * 60_000

it('is said after an answer “Pending” at least 15 minutes after sending, and of no other state', () => {
  expect(isTakingLong('clearing', 1_000, 1_000 + quarter)).toBe(true)
  expect(isTakingLong('clearing', 1_000, 1_000 + quarter + 1)).toBe(true)
  expect(isTakingLong('clearing', 1_000, 1_000 + quarter - 1)).toBe(false)
  expect(isTakingLong('cleared', 1_000, 1_000 + quarter)).toBe(false)
})

it('is not said of what was never sent or never asked about: a lid closed overnight proves nothing', () => {
  expect(isTakingLong('clearing', null, quarter)).toBe(false)
  expect(isTakingLong('clearing', 0, null)).toBe(false)
  expect(isTakingLong('clearing', null, null)).toBe(false)
})
