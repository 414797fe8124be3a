import { expect, it } from 'vitest'
import { dayOf } from '#shared/purge/quota-period.ts'
import { FakeClock } from './purge/testing.ts'
import { tellEachDay } from './tell-each-day.ts'

const hour = 60 * 60 * 1000

it('tells of each day once, soon after it has begun, also when the computer slept over midnight, until it is ended', async () => {
  const clock = new FakeClock()
  const told: string[] = []
  const toMidnight = 24 * hour - (clock.now() % (24 * hour))
  const end = tellEachDay(clock, () => told.push(dayOf(clock.now())))
  await clock.pass(toMidnight - 1)
  expect(told).toEqual([])
  await clock.pass(6_000)
  expect(told).toEqual([dayOf(clock.now())])
  await clock.pass(23 * hour)
  expect(told).toHaveLength(1)
  clock.sleep(3 * hour)
  await clock.pass(6_000)
  expect(told).toHaveLength(2)
  // A clock that was put back shows another day too.
  clock.jump(-24 * hour)
  await clock.pass(6_000)
  expect(told).toHaveLength(3)
  end()
  await clock.pass(48 * hour)
  expect(told).toHaveLength(3)
})
