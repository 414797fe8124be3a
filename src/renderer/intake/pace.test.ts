import { expect, it } from 'vitest'
import { fewAhead, mostAhead, Pace } from './pace.ts'

/** How many of so many messages have had their room. */
async function told(pace: Pace, messages: number): Promise<() => Promise<number>> {
  let count = 0
  const all = async () => {
    for (let at = 0; at < messages; at += 1) {
      await pace.room()
      count += 1
    }
  }
  void all()
  return async () => {
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve()
    return count
  }
}

it('lets two messages go ahead until the first is taken, and then a few', async () => {
  const pace = new Pace()
  const count = await told(pace, 100)
  expect(await count()).toBe(fewAhead)
  pace.taken()
  expect(await count()).toBe(mostAhead + 1)
  pace.taken()
  expect(await count()).toBe(mostAhead + 2)
})
