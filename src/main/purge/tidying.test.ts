import { describe, expect, it } from 'vitest'
import { clear, Desk, fast, itemsOf, month, replied, reply, urlsOf, viewOf } from './testing.ts'

const day = 24 * 60 * 60 * 1000

/** A finished job of 30 URLs, three of which were refused. */
async function finished() {
  const desk = new Desk({ ...fast, atOnce: 1 })
  const running = desk.start()
  desk.imagekit.onPurge = (url, nth) => (nth <= 3 ? replied(400, 'No.') : desk.imagekit.accepted(url))
  clear(running, urlsOf(30))
  await desk.clock.pass(10_000)
  return { desk, running }
}

describe('the URLs of an old job', () => {
  it('are removed; the job, its numbers and its units stay', async () => {
    const { desk, running } = await finished()
    const before = viewOf(running)
    expect(before).toMatchObject({ state: 'done', needsYou: 3 })
    desk.keptFor = 365 * day
    desk.clock.jump(366 * day)
    clear(running, urlsOf(1, 'of-today'), 'job-2')
    await desk.clock.pass(2 * 60_000)
    expect(itemsOf(running)).toHaveLength(0)
    const after = viewOf(running)
    expect(after).toMatchObject({ counts: before.counts, total: 30, needsYou: 0 })
    expect(after.compactedAt).toBeGreaterThan(before.createdAt)
    expect(running.engine.usedBy('account-1', month('2026-11'))).toBe(27)
    expect(
      await running.calls['jobs.items']({ jobId: 'job-1', filter: 'all', search: '', offset: 0, limit: 9 }),
    ).toEqual({ ok: true, value: { total: 0, items: [] } })
    running.journal.close()
  })

  it('stay while the job is younger, still has something to do, or is to be kept for good', async () => {
    const { desk, running } = await finished()
    desk.imagekit.onPurge = () => replied(401, 'No key')
    clear(running, urlsOf(2, 'b'), 'job-2')
    desk.keptFor = 365 * day
    desk.clock.jump(364 * day)
    await desk.clock.pass(2 * 60_000)
    expect(itemsOf(running)).toHaveLength(30)
    desk.keptFor = null
    desk.clock.jump(20 * day)
    await desk.clock.pass(24 * 60 * 60_000)
    expect(itemsOf(running)).toHaveLength(30)
    desk.keptFor = 365 * day
    desk.clock.jump(365 * day)
    desk.imagekit.onPurge = (url) => desk.imagekit.accepted(url)
    clear(running, urlsOf(1, 'of-today'), 'job-3')
    await desk.clock.pass(12 * 60 * 60_000)
    expect(itemsOf(running)).toHaveLength(0)
    expect(itemsOf(running, 'job-2')).toHaveLength(2)
    running.journal.close()
  }, 30_000)

  it('stay although this computer’s clock is years ahead, as long as ImageKit’s is not', async () => {
    const { desk, running } = await finished()
    desk.keptFor = 365 * day
    const today = desk.clock.now()
    desk.imagekit.onPurge = (url) => ({
      kind: 'accepted',
      requestId: url,
      reply: reply(201, '', { date: today }),
    })
    desk.clock.jump(3 * 365 * day)
    clear(running, urlsOf(1, 'of-today'), 'job-2')
    await desk.clock.pass(2 * 60_000)
    expect(itemsOf(running)).toHaveLength(30)
    running.journal.close()
  })
})

describe('the speed', () => {
  it('can be changed in mid-job, slower and faster', async () => {
    const desk = new Desk({ ...fast, sends: { perSecond: 5, burst: 1 } })
    const running = desk.start()
    clear(running, urlsOf(200))
    await desk.clock.pass(2_000)
    const sent = () => desk.imagekit.purged.length
    const [first] = [sent()]
    expect(first).toBeGreaterThanOrEqual(10)
    running.engine.changeSpeed({ ...fast, sends: { perSecond: 1, burst: 1 } })
    await desk.clock.pass(10_000)
    expect(sent() - first).toBeLessThanOrEqual(11)
    const slow = sent()
    running.engine.changeSpeed({ ...fast, sends: { perSecond: 10, burst: 10 } })
    await desk.clock.pass(5_000)
    expect(sent() - slow).toBeGreaterThanOrEqual(47)
    running.journal.close()
  })
})
