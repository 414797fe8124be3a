import { describe, expect, it } from 'vitest'
import { defaultSpeed } from './options.ts'
import { clear, Desk, fast, itemsOf, month, pending, replied, unanswered, urlsOf, viewOf } from './testing.ts'

const minute = 60_000
const hour = 60 * minute
const oneAtATime = { ...fast, atOnce: 1 }

describe('a computer that slept', () => {
  it('tries again at once after the network was away, on connections of its own', async () => {
    const desk = new Desk(oneAtATime)
    const running = desk.start()
    desk.imagekit.onPurge = () => unanswered('before', 'offline')
    clear(running, urlsOf(2))
    await desk.clock.pass(10 * minute)
    desk.imagekit.onPurge = (url) => desk.imagekit.accepted(url)
    const before = desk.imagekit.purged.length
    desk.clock.sleep(8 * hour)
    running.engine.awake()
    await desk.clock.pass(1)
    expect(desk.imagekit.purged.length).toBe(before + 2)
    expect(desk.woken).toBe(1)
    await desk.clock.pass(minute)
    expect(viewOf(running)).toMatchObject({ state: 'done', counts: { cleared: 2 } })
  })

  it('is noticed by the clock where the system says nothing', async () => {
    const desk = new Desk(oneAtATime)
    const running = desk.start()
    clear(running, urlsOf(1))
    await desk.clock.pass(minute)
    expect(desk.woken).toBe(0)
    desk.clock.sleep(2 * hour)
    await desk.clock.pass(10_000)
    expect(desk.woken).toBe(1)
    running.journal.close()
  })

  it('asks about everything that fell due meanwhile within the budget, and proves nothing', async () => {
    const desk = new Desk({ ...defaultSpeed, sends: fast.sends })
    const running = desk.start()
    desk.imagekit.onStatus = () => pending
    clear(running, urlsOf(60))
    await desk.clock.pass(100)
    const asked = desk.imagekit.asked.length
    desk.clock.sleep(10 * hour)
    expect(viewOf(running).takingLong).toBe(0)
    running.engine.awake()
    await desk.clock.pass(1_000)
    const { perSecond, burst } = defaultSpeed.reads
    expect(desk.imagekit.asked.length - asked).toBeLessThanOrEqual(perSecond)
    expect(desk.imagekit.asked.length - asked).toBeGreaterThan(burst)
  })

  it('goes on with a request that was on its way by its answer alone', async () => {
    const desk = new Desk(oneAtATime)
    const running = desk.start()
    const answer = Promise.withResolvers<ReturnType<typeof desk.imagekit.accepted>>()
    desk.imagekit.onPurge = () => answer.promise
    clear(running, urlsOf(1))
    await desk.clock.pass(1)
    desk.clock.sleep(9 * hour)
    running.engine.awake()
    await desk.clock.pass(1)
    expect(itemsOf(running)[0]?.state).toBe('sending')
    answer.resolve(unanswered('after', 'timeout'))
    await desk.clock.pass(1)
    expect(itemsOf(running)[0]).toMatchObject({ state: 'unsure', reason: 'no-answer' })
    expect(desk.imagekit.purged).toHaveLength(1)
  })
})

describe('a clock that jumps', () => {
  it.each([-400 * 24 * hour, 400 * 24 * hour])(
    'by %i ms loses nothing and sends nothing twice',
    async (jump) => {
      const desk = new Desk({ ...fast, sends: { perSecond: 2, burst: 1 } })
      const running = desk.start()
      clear(running, urlsOf(6))
      await desk.clock.pass(1_000)
      desk.clock.jump(jump)
      await desk.clock.pass(5 * minute)
      expect(new Set(desk.imagekit.urls).size).toBe(6)
      expect(desk.imagekit.urls).toHaveLength(6)
      const { counts } = viewOf(running)
      expect(counts.waiting + counts.sending + counts.clearing).toBe(0)
      running.journal.close()
    },
  )
})

describe('limits without an end', () => {
  const limited = replied(429, 'Purge limit reached', { rateLimitReset: 20_000 })

  it('pause the job with ImageKit’s words after five minutes in all', async () => {
    const desk = new Desk(fast)
    const running = desk.start()
    desk.imagekit.onPurge = () => limited
    clear(running, urlsOf(3))
    await desk.clock.pass(4 * minute)
    expect(viewOf(running)).toMatchObject({ state: 'running' })
    await desk.clock.pass(minute)
    expect(viewOf(running)).toMatchObject({
      state: 'paused',
      pause: 'blocked',
      theirWords: 'Purge limit reached',
      counts: { waiting: 3 },
    })
    const asked = desk.imagekit.purged.length
    await desk.clock.pass(60 * minute)
    expect(desk.imagekit.purged).toHaveLength(asked)
    expect(running.engine.usedBy('account-1', month('2026-11'))).toBe(0)
  })

  it('do not count what was waited before a URL was taken, or before the person went on', async () => {
    const desk = new Desk(oneAtATime)
    const running = desk.start()
    desk.imagekit.onPurge = (url, nth) => (nth % 10 === 0 ? desk.imagekit.accepted(url) : limited)
    clear(running, urlsOf(4))
    await desk.clock.pass(20 * minute)
    expect(viewOf(running)).toMatchObject({ state: 'done', counts: { cleared: 4 } })

    desk.imagekit.onPurge = () => limited
    clear(running, urlsOf(1, 'b'), 'job-2')
    await desk.clock.pass(6 * minute)
    expect(viewOf(running, 'job-2').pause).toBe('blocked')
    running.actions.resume('job-2')
    await desk.clock.pass(4 * minute)
    expect(viewOf(running, 'job-2').state).toBe('running')
  })
})
