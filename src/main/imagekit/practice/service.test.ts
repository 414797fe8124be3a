import { describe, expect, it } from 'vitest'
import { createPracticeService } from './service.ts'

const URL_OK = 'https://ik.imagekit.io/practice-shop/shoes/red.jpg'
const START = Date.UTC(2026, 10, 3, 12)

function practice(random = () => 0.5) {
  const clock = { now: START, slept: [] as number[] }
  const service = createPracticeService({
    now: () => clock.now,
    random,
    sleep: (ms, signal) => {
      clock.slept.push(ms)
      return signal?.aborted === true ? Promise.reject(new Error('aborted')) : Promise.resolve()
    },
  })
  return { clock, service }
}

describe('a practice purge', () => {
  it.each([
    [0, 3_000],
    [0.999_999, 20_000],
  ])('with chance %f is cleared after %i ms at most', async (chance, longest) => {
    const { clock, service } = practice(() => chance)
    const purge = await service.purge(URL_OK)
    if (purge.kind !== 'accepted') throw new Error('The purge was not accepted.')
    expect(purge.reply).toMatchObject({ status: 201, date: START })
    clock.now = START + 2_999
    expect(await service.status(purge.requestId)).toMatchObject({ kind: 'pending' })
    clock.now = START + longest
    expect(await service.status(purge.requestId)).toMatchObject({ kind: 'completed' })
  })

  it('is still known after a restart', async () => {
    const purge = await practice().service.purge(URL_OK)
    if (purge.kind !== 'accepted') throw new Error('The purge was not accepted.')
    const later = practice()
    later.clock.now = START + 60_000
    expect(await later.service.status(purge.requestId)).toMatchObject({ kind: 'completed' })
  })

  it.each([
    ['', 'Your request is missing URL parameter.'],
    ['https://ik.imagekit.io/practice-shop/*', 'The URL is not valid for cache purging.'],
    ['https://ik.imagekit.io/other/a.jpg', 'The URL is not valid for cache purging.'],
    ['no URL', 'The URL is not valid for cache purging.'],
  ])('of %j is refused in ImageKit’s words', async (url, message) => {
    const answer = await practice().service.purge(url)
    expect(answer).toMatchObject({ kind: 'reply', reply: { status: 400, message, json: true } })
  })

  it('that is called off does nothing', async () => {
    const answer = await practice().service.purge(URL_OK, AbortSignal.abort())
    expect(answer).toEqual({ kind: 'no-reply', failure: { when: 'before', cause: 'cut', code: 'ABORTED' } })
  })

  it('takes as long as a network does', async () => {
    const { clock, service } = practice()
    await service.purge(URL_OK)
    await service.testKey()
    expect(clock.slept).toEqual([80, 80])
  })
})

it('practice does not know other requests', async () => {
  expect(await practice().service.status('598821f949c0a938d57563bd')).toMatchObject({
    kind: 'no-such-request',
    reply: { status: 400, message: 'No request found for this requestId.' },
  })
})

it('a practice key is always good', async () => {
  expect(await practice().service.testKey()).toMatchObject({ kind: 'reply', reply: { status: 200 } })
})

it('practice by its own clock and chance answers too', async () => {
  expect(await createPracticeService().testKey()).toMatchObject({ kind: 'reply', reply: { status: 200 } })
})
