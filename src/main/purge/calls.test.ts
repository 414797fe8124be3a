import { describe, expect, it } from 'vitest'
import { jobLimit } from '#shared/purge/limits.ts'
import { recently } from '#shared/purge/recent.ts'
import type { PurgeAnswer } from '../imagekit/index.ts'
import { patientReading } from '../journal/reads/patient-reading.ts'
import { closedJobCalls, readOnlyJobCalls } from './reading-calls.ts'
import {
  clear,
  completed,
  Desk,
  fast,
  itemsOf,
  pending,
  replied,
  settled,
  unanswered,
  urlsOf,
  viewOf,
  month,
} from './testing.ts'

const jobId = 'job-1'
const accountId = 'account-1'
const refusal = (code: string, detail?: string) => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
})
const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n)

describe('handing a list over', () => {
  it('makes one job of a double click, a repeated piece and a second go', async () => {
    const desk = new Desk()
    const { calls } = desk.start()
    const urls = urlsOf(5)
    await calls['jobs.begin']({ jobId, accountId, name: 'List', presets: [] })
    await calls['jobs.add']({ jobId, offset: 0, urls: urls.slice(0, 3) })
    expect(await calls['jobs.begin']({ jobId, accountId, name: 'List', presets: [] })).toMatchObject({
      value: { received: 3, job: { state: 'collecting' } },
    })
    expect(await calls['jobs.add']({ jobId, offset: 0, urls: urls.slice(0, 3) })).toMatchObject({
      value: { received: 3 },
    })
    // An overlapping piece adds only what is new, a piece beyond a gap nothing.
    expect(await calls['jobs.add']({ jobId, offset: 2, urls: urls.slice(2) })).toMatchObject({
      value: { received: 5 },
    })
    expect(await calls['jobs.add']({ jobId, offset: 9, urls: urlsOf(1, 'z') })).toMatchObject({
      value: { received: 5 },
    })
    expect(await calls['jobs.go']({ jobId, total: 5 })).toMatchObject({ value: { state: 'running' } })
    await desk.clock.pass(10_000)
    expect(await calls['jobs.go']({ jobId, total: 5 })).toMatchObject({ value: { state: 'done' } })
    expect(await calls['jobs.add']({ jobId, offset: 0, urls })).toMatchObject({ value: { received: 5 } })
    expect(desk.imagekit.urls).toEqual(urls)
  })

  it('judges every URL again and adds nothing of a piece with a bad one', async () => {
    const desk = new Desk()
    const { calls } = desk.start()
    await calls['jobs.begin']({ jobId, accountId, name: '', presets: [] })
    const add = (urls: string[]) => calls['jobs.add']({ jobId, offset: 0, urls })
    expect(await add([...urlsOf(2), 'https://evil.example/x'])).toEqual(
      refusal('url-not-accepted', 'unknown-host'),
    )
    expect(await add([...urlsOf(2), ...urlsOf(1)])).toEqual(refusal('url-not-accepted', 'duplicate'))
    expect(await calls['jobs.go']({ jobId, total: 1 })).toEqual(refusal('job-empty'))
    await add(urlsOf(2))
    expect(await calls['jobs.add']({ jobId, offset: 2, urls: urlsOf(1) })).toEqual(
      refusal('url-not-accepted', 'duplicate'),
    )
    expect(await calls['jobs.go']({ jobId, total: 3 })).toEqual(refusal('job-incomplete', '2'))
    expect(desk.imagekit.purged).toHaveLength(0)
  })

  it('refuses what it does not know', async () => {
    const { calls } = new Desk().start()
    expect(await calls['jobs.begin']({ jobId, accountId: 'nobody', name: '', presets: [] })).toEqual(
      refusal('account-unknown'),
    )
    expect(await calls['jobs.add']({ jobId, offset: 0, urls: urlsOf(1) })).toEqual(refusal('job-unknown'))
    expect(await calls['jobs.go']({ jobId, total: 1 })).toEqual(refusal('job-unknown'))
    expect(await calls['jobs.find']({ jobId })).toEqual({ ok: true, value: { job: null } })
    await calls['jobs.begin']({ jobId, accountId, name: '', presets: [] })
    expect(await calls['jobs.begin']({ jobId, accountId: 'account-2', name: '', presets: [] })).toEqual(
      refusal('job-other-account'),
    )
  })

  it('gives up the list that was begun before and never started, but no job that did', async () => {
    const desk = new Desk()
    const { calls } = desk.start()
    const begin = (id: string) => calls['jobs.begin']({ jobId: id, accountId, name: '', presets: [] })
    await begin('started')
    await calls['jobs.add']({ jobId: 'started', offset: 0, urls: urlsOf(2, 's') })
    await calls['jobs.go']({ jobId: 'started', total: 2 })
    await begin('given-up')
    await calls['jobs.add']({ jobId: 'given-up', offset: 0, urls: urlsOf(2) })
    await begin('another')
    expect(await calls['jobs.find']({ jobId: 'given-up' })).toMatchObject({ value: { job: null } })
    expect(await calls['jobs.go']({ jobId: 'given-up', total: 2 })).toEqual(refusal('job-unknown'))
    expect(await calls['jobs.add']({ jobId: 'another', offset: 0, urls: urlsOf(2) })).toMatchObject({
      value: { received: 2 },
    })
    await calls['jobs.go']({ jobId: 'another', total: 2 })
    await desk.clock.pass(10_000)
    expect(desk.imagekit.urls.toSorted()).toEqual([...urlsOf(2), ...urlsOf(2, 's')].toSorted())
  })

  it('records who cleared it, unless that is switched off, and the presets it came from', async () => {
    const desk = new Desk()
    const { calls } = desk.start()
    desk.userName = 'ann'
    const recorded = await calls['jobs.begin']({ jobId, accountId, name: '', presets: ['Shoes', 'Hats'] })
    expect(recorded).toMatchObject({ value: { job: { clearedBy: 'ann', presets: ['Shoes', 'Hats'] } } })
    desk.userName = null
    const { ok, ...rest } = await calls['jobs.begin']({ jobId: 'job-2', accountId, name: '', presets: [] })
    expect(ok && JSON.stringify(rest)).not.toContain('clearedBy')
  })

  it('refuses a job beyond the limit', async () => {
    const running = new Desk().start()
    running.handingOver.begin({ jobId, accountId, name: '', presets: [] })
    running.handingOver.add(jobId, 0, urlsOf(jobLimit - 1))
    const urls = urlsOf(2, 'more')
    expect(await running.calls['jobs.add']({ jobId, offset: jobLimit - 1, urls })).toEqual(
      refusal('job-too-large'),
    )
  }, 30_000)
})

async function halfway() {
  const desk = new Desk()
  const running = desk.start()
  const answers: ((answer: PurgeAnswer) => void)[] = []
  desk.imagekit.onPurge = () => new Promise<PurgeAnswer>((resolve) => answers.push(resolve))
  clear(running, urlsOf(10))
  await settled()
  return { desk, running, answers }
}

describe('pausing and stopping', () => {
  it('is immediate, and the answers under way are recorded', async () => {
    const { desk, running, answers } = await halfway()
    const paused = await running.calls['jobs.pause']({ jobId })
    expect(paused).toMatchObject({ value: { state: 'paused', pause: 'person' } })
    for (const answer of answers) answer(desk.imagekit.accepted('x'))
    await desk.clock.pass(60_000)
    expect(desk.imagekit.purged).toHaveLength(4)
    expect(viewOf(running)).toMatchObject({ state: 'paused', counts: { cleared: 4, waiting: 6 } })
  })

  it('stays paused over a restart', async () => {
    const { desk, running } = await halfway()
    await running.calls['jobs.pause']({ jobId })
    desk.clock.kill()
    expect(viewOf(desk.start())).toMatchObject({ state: 'paused', pause: 'person' })
  })

  it('leaves unsent what was not sent, even what comes back after the stop', async () => {
    const { desk, running, answers } = await halfway()
    expect(await running.calls['jobs.stop']({ jobId })).toMatchObject({ value: { state: 'stopped' } })
    for (const answer of answers) answer(unanswered('before', 'dns'))
    await desk.clock.pass(60_000)
    expect(viewOf(running)).toMatchObject({ state: 'stopped', counts: { stopped: 10 } })
    expect(desk.imagekit.purged).toHaveLength(4)
  })

  it('ends an account’s work', async () => {
    const { desk, running, answers } = await halfway()
    desk.imagekit.onStatus = () => pending
    expect(running.engine.unfinished(accountId)).toBe(1)
    const stopping = running.engine.stopAccount(accountId)
    for (const answer of answers) answer(desk.imagekit.accepted('x'))
    await stopping
    await desk.clock.pass(60_000)
    expect(desk.imagekit.asked).toHaveLength(0)
    expect(running.engine.unfinished(accountId)).toBe(0)
    expect(viewOf(running)).toMatchObject({ state: 'stopped', counts: { clearing: 4, stopped: 6 } })
  })

  it('leaves nothing at Clearing for good once the account is gone', async () => {
    const { desk, running, answers } = await halfway()
    const stopping = running.engine.stopAccount(accountId)
    for (const answer of answers) answer(desk.imagekit.accepted('x'))
    await stopping
    desk.removed = true
    running.engine.keyChanged(accountId)
    expect(viewOf(running)).toMatchObject({ needsYou: 0, counts: { clearing: 0, untracked: 4, stopped: 6 } })
  })

  it('of an account that stays after all holds up no job that was begun meanwhile', async () => {
    const { desk, running, answers } = await halfway()
    const stopping = running.engine.stopAccount(accountId)
    desk.imagekit.onPurge = (url) => desk.imagekit.accepted(url)
    clear(running, urlsOf(2, 'b'), 'job-2')
    for (const answer of answers) answer(desk.imagekit.accepted('x'))
    await stopping
    running.engine.keyChanged(accountId)
    await desk.clock.pass(10_000)
    expect(viewOf(running, 'job-2')).toMatchObject({ state: 'done', counts: { cleared: 2 } })
  })
})

async function threeUnsure() {
  const desk = new Desk({ ...fast, atOnce: 1 })
  const running = desk.start()
  desk.imagekit.onPurge = (url) =>
    url.endsWith('/4.jpg')
      ? replied(400, 'The URL is not valid for cache purging.')
      : unanswered('after', 'cut')
  clear(running, urlsOf(4))
  await desk.clock.pass(1_000)
  desk.imagekit.onPurge = (url) => desk.imagekit.accepted(url)
  running.actions.resume(jobId)
  await desk.clock.pass(10_000)
  return { desk, running }
}

describe('what the person decides', () => {
  it('sends again as new items, once however often it is asked', async () => {
    const { desk, running } = await threeUnsure()
    expect(viewOf(running)).toMatchObject({ state: 'done', needsYou: 3 })
    await running.calls['jobs.sendAgain']({ jobId, itemIds: [1, 2] })
    await running.calls['jobs.sendAgain']({ jobId, itemIds: [1, 2] })
    expect(viewOf(running)).toMatchObject({ state: 'running', needsYou: 1, total: 6 })
    await desk.clock.pass(10_000)
    expect(desk.imagekit.purged).toHaveLength(6)
    expect(viewOf(running)).toMatchObject({
      state: 'done',
      sentAgain: 2,
      counts: { unsure: 1, cleared: 3 },
    })
    expect(itemsOf(running)[0]).toMatchObject({ state: 'unsure', sentAgainAs: 5 })
    expect(itemsOf(running)[4]).toMatchObject({ state: 'cleared', againOf: 1, position: 5 })
    expect(running.engine.usedBy(accountId, month('2026-11'))).toBe(6)
  })

  it('does not send again what is cleared or unknown', async () => {
    const { desk, running } = await threeUnsure()
    const send = (itemIds: number[]) => running.calls['jobs.sendAgain']({ jobId, itemIds })
    expect(await send([4, 1])).toEqual(refusal('item-not-sendable'))
    expect(await send([1, 99])).toEqual(refusal('item-unknown'))
    expect(desk.imagekit.purged).toHaveLength(4)
  })

  it('keeps a pause when a URL is sent again', async () => {
    const desk = new Desk({ ...fast, atOnce: 1 })
    const running = desk.start()
    desk.imagekit.onPurge = () => replied(404, 'Gone')
    clear(running, urlsOf(3))
    await desk.clock.pass(1_000)
    await running.calls['jobs.sendAgain']({ jobId, itemIds: [1] })
    await desk.clock.pass(1_000)
    expect(viewOf(running)).toMatchObject({ state: 'paused', counts: { waiting: 3 } })
    expect(desk.imagekit.purged).toHaveLength(1)
  })

  it('lets be: an unsure URL becomes left, a refused one keeps its state, neither needs anybody', async () => {
    const desk = new Desk({ ...fast, atOnce: 1 })
    const running = desk.start()
    desk.imagekit.onPurge = (_, nth) => (nth === 1 ? replied(400, 'No') : unanswered('after', 'timeout'))
    clear(running, urlsOf(2))
    await desk.clock.pass(1_000)
    expect(viewOf(running).needsYou).toBe(2)
    await running.calls['jobs.leave']({ jobId, itemIds: [1, 2] })
    await running.calls['jobs.leave']({ jobId, itemIds: [1, 2] })
    expect(viewOf(running)).toMatchObject({ needsYou: 0, counts: { refused: 1, left: 1 } })
    const needing = { jobId, filter: 'needs-you', search: '', offset: 0, limit: 10 } as const
    expect(await running.calls['jobs.items'](needing)).toMatchObject({ value: { total: 0, items: [] } })
  })

  it('copies and opens only what is there and what the account’s rules accept', async () => {
    const desk = new Desk()
    const running = desk.start()
    clear(running, [...urlsOf(2), 'https://ik.imagekit.io/shop/long-folder/shoes*'])
    await desk.clock.pass(10_000)
    await running.calls['jobs.copy']({ jobId, itemIds: [2, 1], what: 'urls' })
    await running.calls['jobs.copy']({ jobId, itemIds: [1], what: 'request-ids' })
    await running.calls['jobs.copy']({ jobId, itemIds: [1], what: 'support-ids' })
    expect(desk.copied).toEqual([urlsOf(2).join('\n'), `request-for-${urlsOf(1)[0]}`, 'ik-201'])
    await running.calls['jobs.openInBrowser']({ jobId, itemId: 1 })
    expect(desk.opened).toEqual(urlsOf(1))
    expect(await running.calls['jobs.openInBrowser']({ jobId, itemId: 3 })).toEqual(
      refusal('link-not-allowed'),
    )
    expect(await running.calls['jobs.copy']({ jobId, itemIds: [77], what: 'urls' })).toEqual(
      refusal('item-unknown'),
    )
  })
})

describe('what the page is told', () => {
  it('comes at most ten times a second, with only what changed', async () => {
    const desk = new Desk({ ...fast, sends: { perSecond: 100, burst: 1 } })
    const running = desk.start()
    clear(running, urlsOf(100))
    await desk.clock.pass(1_000)
    expect(desk.told.length).toBeLessThanOrEqual(10)
    expect(desk.told.length).toBeGreaterThan(5)
    const told = desk.told.at(3)
    expect(told?.jobs).toHaveLength(1)
    expect(told?.items.length).toBeLessThan(30)
    expect(told?.more).toBe(false)
  })

  it('says that there is more than it tells', async () => {
    const desk = new Desk({ ...fast, sends: { perSecond: 100_000, burst: 100_000 } })
    const running = desk.start()
    clear(running, urlsOf(700))
    await desk.clock.pass(100)
    expect(desk.told[0]?.items).toHaveLength(500)
    expect(desk.told[0]?.more).toBe(true)
  })

  it('gives a range for the time left once it can be told', async () => {
    const desk = new Desk({ ...fast, sends: { perSecond: 2, burst: 1 }, atOnce: 1 })
    const running = desk.start()
    desk.imagekit.onStatus = () => completed
    clear(running, urlsOf(40))
    expect(viewOf(running).secondsLeft).toBeNull()
    await desk.clock.pass(10_000)
    const left = viewOf(running).secondsLeft
    const { waiting } = viewOf(running).counts
    expect(left?.from).toBeGreaterThanOrEqual(waiting / 2)
    expect(left?.to).toBeLessThan(waiting)
    await desk.clock.pass(30_000)
    expect(viewOf(running)).toMatchObject({ state: 'done', secondsLeft: null })
  })

  it('promises no time while ImageKit is out of reach, for sending or for asking', async () => {
    const desk = new Desk({ ...fast, sends: { perSecond: 2, burst: 1 }, atOnce: 1 })
    const running = desk.start()
    clear(running, urlsOf(60))
    await desk.clock.pass(6_000)
    expect(viewOf(running).secondsLeft).not.toBeNull()
    desk.imagekit.onPurge = () => unanswered('before', 'offline')
    await desk.clock.pass(2_000)
    expect(viewOf(running)).toMatchObject({ state: 'running', secondsLeft: null, inTrouble: true })
    expect(desk.told.at(-1)?.jobs).toMatchObject([{ secondsLeft: null, inTrouble: true }])
    desk.imagekit.onPurge = (url) => desk.imagekit.accepted(url)
    await desk.clock.pass(10_000)
    expect(viewOf(running).secondsLeft).not.toBeNull()
    desk.imagekit.onStatus = () => unanswered('before', 'offline')
    await desk.clock.pass(5_000)
    expect(viewOf(running).secondsLeft).toBeNull()
  })
})

describe('looking back', () => {
  it('finds jobs with what became of them, and their batches with ImageKit’s own words', async () => {
    const desk = new Desk()
    desk.imagekit.onPurge = (url) =>
      url.endsWith('/2.jpg')
        ? replied(400, 'The URL is not valid for cache purging.')
        : desk.imagekit.accepted(url)
    const running = desk.start()
    clear(running, urlsOf(130))
    await desk.clock.pass(60_000)
    const query = { text: '/130.jpg', accountId: null, from: null, to: null, outcome: null } as const
    expect(await running.calls['jobs.search']({ ...query, before: null, limit: 10 })).toMatchObject({
      value: { found: [{ job: { id: jobId, total: 130 }, matches: 1 }], hasOlder: false },
    })
    expect(await running.calls['jobs.details']({ jobId })).toMatchObject({
      value: {
        batches: [
          { number: 1, counts: { cleared: 99, refused: 1 } },
          { number: 2, counts: { cleared: 30 } },
        ],
        words: [{ words: 'The URL is not valid for cache purging.', n: 1 }],
        requestIds: 129,
      },
    })
    expect(await running.calls['jobs.details']({ jobId: 'unknown' })).toEqual(refusal('job-unknown'))
  })

  it('knows what was sent a short while ago: what ImageKit took, on this account only', async () => {
    const desk = new Desk()
    desk.imagekit.onPurge = (url) => (url.endsWith('/2.jpg') ? replied(400) : desk.imagekit.accepted(url))
    desk.imagekit.onStatus = (id) => (id.endsWith('/1.jpg') ? pending : completed)
    const running = desk.start()
    clear(running, urlsOf(3))
    await desk.clock.pass(60_000)
    const [one, , three] = urlsOf(3)
    const recent = async (account = accountId) => {
      const answer = await running.calls['jobs.recent']({ accountId: account })
      return answer.ok ? answer.value.sends.map(({ url, clearing }) => [url, clearing]) : answer
    }
    expect(await recent()).toEqual([
      [three, false],
      [one, true],
    ])
    expect(await recent('account-2')).toEqual([])
    await desk.clock.pass(recently)
    expect(await recent()).toEqual([[one, true]])
  })
})

describe('a journal of another copy', () => {
  it('is shown and changes nothing', async () => {
    const desk = new Desk()
    const running = desk.start()
    clear(running, urlsOf(2))
    const reading = patientReading(running.journal, null, () => undefined)
    const calls = readOnlyJobCalls(running.journal, reading, reading, desk.clock.now)
    expect(await calls['jobs.list']({ before: null, limit: 10 })).toMatchObject({
      value: { jobs: [{ id: jobId }] },
    })
    expect(
      await calls['jobs.items']({ jobId, filter: 'all', search: '', offset: 0, limit: 1 }),
    ).toMatchObject({
      value: { total: 2, items: [{ id: 1 }] },
    })
    expect(await calls['jobs.stop']({ jobId })).toEqual(refusal('journal-read-only'))
    expect(await closedJobCalls('journal-unavailable')['jobs.list']({ before: null, limit: 1 })).toEqual(
      refusal('journal-unavailable'),
    )
    expect(ids(1, 2)).toEqual(itemsOf(running).map((item) => item.id))
  })
})
