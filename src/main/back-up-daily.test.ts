import { expect, it } from 'vitest'
import { backUpDaily } from './back-up-daily.ts'
import { FakeClock, settled } from './purge/testing.ts'

const hour = 60 * 60 * 1000

it('copies soon after the start, then once a day, and again after a copy that failed', async () => {
  const clock = new FakeClock()
  const made: number[] = []
  const reported: unknown[] = []
  let fails = false
  const end = backUpDaily({
    clock,
    lastAt: () => made.at(-1) ?? null,
    make: async () => {
      if (fails) throw new Error('disk full')
      made.push(clock.now())
    },
    report: (error) => reported.push(error),
  })
  await clock.pass(hour / 2)
  expect(made).toHaveLength(1)
  await clock.pass(23 * hour)
  expect(made).toHaveLength(1)
  fails = true
  await clock.pass(2 * hour)
  expect([made.length, reported.length]).toEqual([1, 2])
  fails = false
  await clock.pass(hour)
  expect(made).toHaveLength(2)
  end()
  await clock.pass(48 * hour)
  await settled()
  expect(made).toHaveLength(2)
})
