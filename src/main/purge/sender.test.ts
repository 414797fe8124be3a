import { describe, expect, it } from 'vitest'
import type { PurgeAnswer } from '../imagekit/index.ts'
import { defaultSpeed } from './options.ts'
import { clear, Desk, fast, itemsOf, replied, unanswered, urlsOf, viewOf, month } from './testing.ts'

const oneAtATime = { ...fast, atOnce: 1 }

describe('sending', () => {
  it('sends every URL once, in order, and clears the job', async () => {
    const desk = new Desk()
    const running = desk.start()
    clear(running, urlsOf(25))
    await desk.clock.pass(5_000)
    expect(desk.imagekit.urls).toEqual(urlsOf(25))
    expect(viewOf(running)).toMatchObject({ state: 'done', counts: { cleared: 25 }, total: 25 })
    expect(running.engine.usedBy('account-1', month('2026-11'))).toBe(25)
  })

  it('writes an item down as sending before the request leaves', async () => {
    const desk = new Desk()
    const running = desk.start()
    const seen: string[] = []
    desk.imagekit.onPurge = (url) => {
      const item = itemsOf(running).find((row) => row.url === url)
      seen.push(`${item?.state ?? 'missing'} ${item?.sentAt ?? 'never'}`)
      return desk.imagekit.accepted(url)
    }
    clear(running, urlsOf(2))
    await desk.clock.pass(100)
    expect(seen).toEqual([`sending ${desk.clock.now() - 100}`, `sending ${desk.clock.now() - 100}`])
  })

  it('keeps to the pace: a burst of five, then five a second, and four at once', async () => {
    const desk = new Desk(defaultSpeed)
    const running = desk.start()
    let open = 0
    let most = 0
    desk.imagekit.onPurge = async (url) => {
      open += 1
      most = Math.max(most, open)
      const { promise, resolve } = Promise.withResolvers<void>()
      desk.clock.schedule(500, resolve)
      await promise
      open -= 1
      return desk.imagekit.accepted(url)
    }
    clear(running, urlsOf(30))
    await desk.clock.pass(4_000)
    expect(most).toBe(4)
    expect(desk.imagekit.purged.length).toBeLessThanOrEqual(20)
    expect(desk.imagekit.purged.length).toBeGreaterThan(17)
  })

  it('shares an account fairly between its jobs', async () => {
    const desk = new Desk(oneAtATime)
    const running = desk.start()
    clear(running, urlsOf(3, 'a'), 'job-1')
    clear(running, urlsOf(3, 'b'), 'job-2')
    await desk.clock.pass(100)
    const folders = desk.imagekit.urls.map((url) => url.split('/').at(-2)).join('')
    expect(folders).toBe('ababab')
  })

  it('waits exactly as long as ImageKit says, for all jobs of the account, and then goes slower', async () => {
    const desk = new Desk({ ...fast, sends: { perSecond: 10, burst: 10 }, atOnce: 1 })
    const running = desk.start()
    desk.imagekit.onPurge = (url, nth) =>
      nth === 2 ? replied(429, 'Too many', { rateLimitReset: 7_531 }) : desk.imagekit.accepted(url)
    clear(running, urlsOf(2, 'a'), 'job-1')
    clear(running, urlsOf(2, 'b'), 'job-2')
    await desk.clock.pass(7_530)
    expect(desk.imagekit.purged).toHaveLength(2)
    expect(viewOf(running, 'job-2')).toMatchObject({ state: 'running', waitsUntil: desk.clock.now() + 1 })
    expect(itemsOf(running, 'job-2')[0]).toMatchObject({
      state: 'waiting',
      reason: 'rate-limited',
      sentAt: null,
    })
    await desk.clock.pass(1)
    expect(desk.imagekit.purged).toHaveLength(3)
    await desk.clock.pass(150)
    expect(desk.imagekit.purged).toHaveLength(3)
    await desk.clock.pass(5_000)
    expect(viewOf(running, 'job-1').state).toBe('done')
    expect(viewOf(running, 'job-2').state).toBe('done')
    expect(running.engine.usedBy('account-1', month('2026-11'))).toBe(4)
  })

  it.each<[string, PurgeAnswer]>([
    ['offline', unanswered('before', 'offline')],
    ['service-unavailable', replied(503, 'Try later')],
  ])('goes on by itself with growing pauses while %s', async (reason, answer) => {
    const desk = new Desk(oneAtATime)
    const running = desk.start()
    desk.imagekit.onPurge = (url, nth) => (nth <= 4 ? answer : desk.imagekit.accepted(url))
    clear(running, urlsOf(1))
    await desk.clock.pass(500)
    expect(itemsOf(running)[0]).toMatchObject({ state: 'waiting', reason })
    expect(viewOf(running).inTrouble).toBe(true)
    await desk.clock.pass(20_000)
    expect(desk.imagekit.purged.map(({ at }) => at)).toEqual([0, 1_000, 3_000, 7_000, 15_000])
    expect(viewOf(running)).toMatchObject({ state: 'done' })
    expect(viewOf(running).inTrouble).toBeUndefined()
  })

  it.each([
    [replied(401, 'Your request does not contain private API key.'), 'key-refused', 'waiting'],
    [replied(403, 'Your request contains expired private API key.'), 'key-refused', 'waiting'],
    [replied(403, 'Monthly usage exceeded'), 'blocked', 'waiting'],
    [replied(429, 'Limit'), 'blocked', 'waiting'],
    [replied(404, 'Not here'), 'unknown-answer', 'unsure'],
    [unanswered('before', 'no-key'), 'key-missing', 'waiting'],
  ] as const)('pauses on an answer %#: %s', async (answer, pause, state) => {
    const desk = new Desk(oneAtATime)
    const running = desk.start()
    desk.imagekit.onPurge = () => answer
    clear(running, urlsOf(3))
    await desk.clock.pass(600_000)
    const theirWords = answer.kind === 'reply' ? answer.reply.message : null
    expect(viewOf(running)).toMatchObject({ state: 'paused', pause, theirWords })
    expect(itemsOf(running)[0]?.state).toBe(state)
    expect(desk.imagekit.purged).toHaveLength(1)
  })

  it('pauses every job of the account for the key, but only its own for an unknown answer', async () => {
    for (const [answer, other] of [
      [replied(401, 'No'), 'paused'],
      [replied(418, 'Teapot'), 'done'],
    ] as const) {
      const desk = new Desk(oneAtATime)
      const running = desk.start()
      desk.imagekit.onPurge = (url) => (url.includes('/a/') ? answer : desk.imagekit.accepted(url))
      clear(running, urlsOf(2, 'a'), 'job-1')
      clear(running, urlsOf(2, 'b'), 'job-2')
      await desk.clock.pass(10_000)
      expect([viewOf(running, 'job-1').state, viewOf(running, 'job-2').state]).toEqual(['paused', other])
    }
  })

  it('makes of an outage a few unsure URLs, not three hundred', async () => {
    const desk = new Desk()
    const running = desk.start()
    desk.imagekit.onPurge = () => replied(502, 'Bad gateway', { json: false })
    clear(running, urlsOf(300))
    await desk.clock.pass(60_000)
    expect(viewOf(running)).toMatchObject({ state: 'paused', pause: 'outage' })
    expect(viewOf(running).counts.unsure).toBeLessThanOrEqual(4)
    desk.imagekit.onPurge = (url) => desk.imagekit.accepted(url)
    running.actions.resume('job-1')
    await desk.clock.pass(10_000)
    expect(viewOf(running)).toMatchObject({ state: 'done', counts: { waiting: 0 } })
    expect(new Set(desk.imagekit.urls).size).toBe(desk.imagekit.urls.length)
  })

  it('counts unclear answers in a row only', async () => {
    const desk = new Desk(oneAtATime)
    const running = desk.start()
    desk.imagekit.onPurge = (url, nth) =>
      nth % 3 === 0 ? desk.imagekit.accepted(url) : unanswered('after', 'timeout')
    clear(running, urlsOf(9))
    await desk.clock.pass(10_000)
    expect(viewOf(running)).toMatchObject({ state: 'done', counts: { unsure: 6, cleared: 3 }, needsYou: 6 })
    expect(running.engine.usedBy('account-1', month('2026-11'))).toBe(9)
  })

  it('counts no unit for a refusal and takes the month from the answer’s date', async () => {
    const desk = new Desk(oneAtATime)
    const running = desk.start()
    const december = Date.UTC(2026, 11, 1)
    desk.imagekit.onPurge = (url, nth) =>
      nth === 1
        ? replied(400, 'The URL is not valid for cache purging.')
        : { kind: 'accepted', requestId: url, reply: { ...replyOf(replied(201)), date: december } }
    clear(running, urlsOf(2))
    await desk.clock.pass(10_000)
    expect(running.engine.usedBy('account-1', month('2026-11'))).toBe(0)
    expect(running.engine.usedBy('account-1', month('2026-12'))).toBe(1)
    expect(itemsOf(running)[0]).toMatchObject({
      state: 'refused',
      reason: 'refused-by-imagekit',
      theirWords: 'The URL is not valid for cache purging.',
      supportId: 'ik-400',
    })
  })

  it('pauses without a key and sends nothing', async () => {
    const desk = new Desk()
    const running = desk.start()
    desk.hasKey = false
    clear(running, urlsOf(2))
    await desk.clock.pass(1_000)
    expect(viewOf(running)).toMatchObject({ state: 'paused', pause: 'key-missing', counts: { waiting: 2 } })
    desk.hasKey = true
    running.engine.keyChanged('account-1')
    await desk.clock.pass(1_000)
    expect(desk.imagekit.purged).toHaveLength(0)
    running.actions.resume('job-1')
    await desk.clock.pass(5_000)
    expect(viewOf(running).state).toBe('done')
  })
})

function replyOf(answer: PurgeAnswer) {
  if (answer.kind === 'no-reply') throw new Error('There is no reply')
  return answer.reply
}
