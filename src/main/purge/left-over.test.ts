import { describe, expect, it } from 'vitest'
import { defaultSpeed } from './options.ts'
import { clear, completed, Desk, fast, itemsOf, pending, urlsOf, viewOf } from './testing.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** The app is quit, and started again after a while. */
async function quitFor(desk: Desk, running: ReturnType<Desk['start']>, ms: number) {
  await running.engine.close()
  desk.clock.kill()
  desk.clock.sleep(ms)
  return desk.start()
}

describe('requests left over from yesterday', () => {
  it('are asked about at once after a start, then hourly, and are unconfirmed after seven days', async () => {
    const desk = new Desk(fast)
    let running = desk.start()
    desk.imagekit.onStatus = () => pending
    clear(running, urlsOf(2))
    await desk.clock.pass(minute)
    const asked = () => desk.imagekit.asked.length

    let before = asked()
    running = await quitFor(desk, running, day)
    await desk.clock.pass(1_000)
    expect(asked() - before).toBe(2)
    before = asked()
    await desk.clock.pass(2 * hour)
    expect(asked() - before).toBe(4)
    expect(viewOf(running)).toMatchObject({ state: 'running', takingLong: 2, counts: { clearing: 2 } })

    running = await quitFor(desk, running, 5 * day)
    await desk.clock.pass(1_000)
    expect(viewOf(running).counts.clearing).toBe(2)

    before = asked()
    running = await quitFor(desk, running, day)
    await desk.clock.pass(1_000)
    expect(itemsOf(running).map(({ state, reason }) => [state, reason])).toEqual([
      ['untracked', 'too-old'],
      ['untracked', 'too-old'],
    ])
    running = await quitFor(desk, running, hour)
    await desk.clock.pass(hour)
    expect(asked()).toBe(before)
    expect(viewOf(running)).toMatchObject({ state: 'done', needsYou: 2 })
    expect(desk.imagekit.purged).toHaveLength(2)
  })

  it('however many, keep no list waiting that is cleared meanwhile, and are all asked about', async () => {
    const desk = new Desk({ ...defaultSpeed, sends: fast.sends })
    let running = desk.start()
    desk.imagekit.onStatus = () => pending
    clear(running, urlsOf(500))
    await desk.clock.pass(1_000)

    desk.imagekit.onStatus = () => completed
    running = await quitFor(desk, running, day)
    await desk.clock.pass(1_000)
    clear(running, urlsOf(10, 'b'), 'job-2')
    await desk.clock.pass(5_000)
    expect(viewOf(running, 'job-2')).toMatchObject({ state: 'done', counts: { cleared: 10 } })
    expect(viewOf(running).counts.clearing).toBeGreaterThan(300)
    await desk.clock.pass(2 * minute)
    expect(viewOf(running)).toMatchObject({ state: 'done', counts: { cleared: 500 } })
  })
})
