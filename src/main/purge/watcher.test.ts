import { describe, expect, it } from 'vitest'
import { askAfter, firstAsk } from './ask-times.ts'
import {
  clear,
  completed,
  Desk,
  fast,
  itemsOf,
  pending,
  reply,
  replied,
  unanswered,
  urlsOf,
  viewOf,
} from './testing.ts'

const minute = 60_000
const day = 24 * 60 * minute

async function oneBeingCleared() {
  const desk = new Desk()
  const running = desk.start()
  desk.imagekit.onStatus = () => pending
  clear(running, urlsOf(1))
  await desk.clock.pass(100)
  return { desk, running }
}

describe('watching', () => {
  it('asks less and less often, hourly after a day, and no more after seven days', async () => {
    const { desk, running } = await oneBeingCleared()
    await desk.clock.pass(minute)
    const times = desk.imagekit.asked.map(({ at }) => Math.round(at / 1_000))
    expect(times).toEqual([2, 4, 7, 10, 15, 20, 25, 30, 38, 46, 54])
    desk.clock.sleep(day)
    await desk.clock.pass(minute)
    const onTheSecondDay = desk.imagekit.asked.length
    await desk.clock.pass(120 * minute)
    expect(desk.imagekit.asked.length - onTheSecondDay).toBe(2)
    desk.clock.sleep(6 * day)
    const afterAWeek = desk.imagekit.asked.length
    await desk.clock.pass(120 * minute)
    expect(desk.imagekit.asked).toHaveLength(afterAWeek)
    expect(itemsOf(running)[0]).toMatchObject({ state: 'untracked', reason: 'too-old' })
    expect(viewOf(running)).toMatchObject({ state: 'done', needsYou: 1 })
  })

  it('keeps the pauses growing with age', () => {
    const ages = [0, 5, 20, 45, 90, 200, 500, 3_600, 100_000].map((seconds) => askAfter(seconds * 1_000) ?? 0)
    expect(ages).toEqual(ages.toSorted((a, b) => a - b))
    expect(askAfter(7 * day)).toBeNull()
  })

  it('says “taking too long” only after a Pending of at least 15 minutes, and tells the page', async () => {
    const { desk, running } = await oneBeingCleared()
    await desk.clock.pass(14 * minute)
    expect(viewOf(running).takingLong).toBe(0)
    await desk.clock.pass(2 * minute)
    expect(viewOf(running).takingLong).toBe(1)
    expect(desk.told.at(-1)?.items).toMatchObject([{ takingLong: true, state: 'clearing' }])
  })

  it('proves nothing by a closed lid', async () => {
    const { desk, running } = await oneBeingCleared()
    await desk.clock.pass(5_000)
    desk.imagekit.onStatus = () => completed
    desk.clock.sleep(10 * 60 * minute)
    expect(viewOf(running).takingLong).toBe(0)
    await desk.clock.pass(1_000)
    expect(viewOf(running)).toMatchObject({ state: 'done', takingLong: 0 })
  })

  it('goes on asking although the clock was set back', async () => {
    const { desk, running } = await oneBeingCleared()
    const { now } = desk.clock
    desk.clock.now = () => now() - 60 * minute
    const asked = desk.imagekit.asked.length
    await desk.clock.pass(2 * minute)
    expect(desk.imagekit.asked.length).toBeGreaterThan(asked)
    desk.imagekit.onStatus = () => completed
    await desk.clock.pass(2 * minute)
    expect(viewOf(running).state).toBe('done')
  })

  it('forgets nobody who falls due between two looks at the clock', async () => {
    const { desk, running } = await oneBeingCleared()
    const due = (itemsOf(running)[0]?.sentAt ?? 0) + firstAsk
    const { now } = desk.clock
    const looks = [due - 1]
    desk.clock.now = () => looks.pop() ?? due
    running.engine.keyChanged('account-1')
    desk.clock.now = now
    await desk.clock.pass(minute)
    expect(desk.imagekit.asked.length).toBeGreaterThan(1)
  })

  it('tells the page nothing while nothing changes', async () => {
    const { desk } = await oneBeingCleared()
    await desk.clock.pass(1_000)
    const before = desk.told.length
    await desk.clock.pass(10 * minute)
    expect(desk.told).toHaveLength(before)
  })

  it('shows a word nobody knows and asks on', async () => {
    const { desk, running } = await oneBeingCleared()
    desk.imagekit.onStatus = (_, nth) =>
      nth > 2 ? completed : { kind: 'unknown-word', word: 'Resting', reply: reply(200) }
    await desk.clock.pass(3_000)
    expect(itemsOf(running)[0]).toMatchObject({
      state: 'clearing',
      reason: 'unknown-word',
      theirWords: 'Resting',
    })
    await desk.clock.pass(10_000)
    expect(itemsOf(running)[0]).toMatchObject({ state: 'cleared', reason: null, theirWords: null })
  })

  it('gives up on a request ImageKit no longer knows', async () => {
    const { desk, running } = await oneBeingCleared()
    const words = 'No request found for this requestId.'
    desk.imagekit.onStatus = () => ({ kind: 'no-such-request', reply: reply(400, words) })
    await desk.clock.pass(3_000)
    expect(itemsOf(running)[0]).toMatchObject({
      state: 'untracked',
      reason: 'request-forgotten',
      theirWords: words,
    })
    expect(viewOf(running).state).toBe('done')
  })

  it('waits as long as ImageKit says', async () => {
    const { desk } = await oneBeingCleared()
    desk.imagekit.onStatus = (_, nth) => (nth === 1 ? replied(429, '', { rateLimitReset: 40_000 }) : pending)
    await desk.clock.pass(41_000)
    expect(desk.imagekit.asked).toHaveLength(1)
    await desk.clock.pass(2_000)
    expect(desk.imagekit.asked).toHaveLength(2)
  })

  it('pauses longer each time while ImageKit or the network is in trouble, and notices the end', async () => {
    const { desk, running } = await oneBeingCleared()
    desk.imagekit.onStatus = () => unanswered('before', 'offline')
    await desk.clock.pass(10 * minute)
    expect(desk.imagekit.asked.length).toBeLessThan(20)
    desk.imagekit.onStatus = () => completed
    await desk.clock.pass(2 * minute)
    expect(viewOf(running).state).toBe('done')
  })

  it('stops asking without a key, says so, and goes on by itself with a new one', async () => {
    const { desk, running } = await oneBeingCleared()
    desk.imagekit.onStatus = () => replied(403, 'Your request contains expired private API key.')
    await desk.clock.pass(60 * minute)
    expect(desk.imagekit.asked).toHaveLength(1)
    expect(itemsOf(running)[0]).toMatchObject({ state: 'clearing', reason: 'status-unreachable' })
    desk.imagekit.onStatus = () => completed
    running.engine.keyChanged('account-1')
    await desk.clock.pass(5_000)
    expect(itemsOf(running)[0]).toMatchObject({ state: 'cleared', reason: null })
  })

  it('keeps to its own budget and to four questions at once', async () => {
    const desk = new Desk({ ...fast, reads: { perSecond: 10, burst: 10 } })
    const running = desk.start()
    desk.imagekit.onStatus = () => pending
    clear(running, urlsOf(200))
    await desk.clock.pass(12_000)
    expect(desk.imagekit.asked.length).toBeLessThanOrEqual(10 + 100)
    expect(desk.imagekit.asked.length).toBeGreaterThan(90)
  })
})
