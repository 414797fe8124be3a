import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../tests/imagekit-server/connect.ts'
import { htmlPage, rateLimited } from '../../../tests/imagekit-server/presets.ts'
import { startImageKitServer } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitServer } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitClient } from './client.ts'

const URL_OK = 'https://ik.imagekit.io/demo/photo.jpg?tr=w-200,h-200'
const NOW = Date.UTC(2026, 10, 3, 12, 0, 0)

let now = NOW
let server: ImageKitServer
let client: ImageKitClient

beforeEach(async () => {
  now = NOW
  server = await startImageKitServer({
    keys: [
      { key: 'private_good' },
      { key: 'private_old', state: 'expired' },
      { key: 'private_off', state: 'disabled' },
      { key: 'private_soon_old', expiresAfterPurges: 2 },
    ],
    clearAfter: 5_000,
    now: () => now,
  })
  client = withKey('private_good')
})

afterEach(async () => {
  await client.close()
  await server.stop()
})

function withKey(key: string | null): ImageKitClient {
  return connect(server.url, { readKey: () => Promise.resolve(key) })
}

describe('a purge', () => {
  it('is accepted with its request id, and the URL arrives as it was given', async () => {
    const odd = 'https://ik.imagekit.io/demo/%C3%BC%c3%bc/a|b"c.jpg?ik-t=1&ik-s=é#x'
    const answer = await client.purge(odd)
    const [entry] = server.log.entries
    expect(answer).toMatchObject({
      kind: 'accepted',
      requestId: entry?.requestId,
      reply: { status: 201, message: '', supportId: entry?.supportId, json: true, date: NOW },
    })
    expect(server.log.purgedUrls).toEqual([odd])
  })

  it.each(['https://ik.imagekit.io/demo/images*', 'not a URL', 'https://ik.imagekit.io/demo/*/x.jpg'])(
    'is refused in ImageKit’s words: %s',
    async (url) => {
      expect(await client.purge(url)).toMatchObject({
        kind: 'reply',
        reply: { status: 400, message: 'The URL is not valid for cache purging.', json: true },
      })
    },
  )

  it('of no URL is refused', async () => {
    const answer = await client.purge('')
    expect(answer).toMatchObject({ reply: { message: 'Your request is missing URL parameter.' } })
  })

  it.each([
    [200, { requestId: 'abc' }, 'accepted'],
    [202, { requestId: 'abc', more: true }, 'accepted'],
    [201, {}, 'reply'],
    [201, { requestId: '' }, 'reply'],
    [201, { requestId: 12 }, 'reply'],
    [201, [], 'reply'],
    [201, undefined, 'reply'],
    [400, { requestId: 'abc' }, 'reply'],
  ])('answered with %i %j is %s', async (status, body, kind) => {
    server.faults.add({ action: { do: 'answer', status, body } })
    expect(await client.purge(URL_OK)).toMatchObject({ kind, reply: { status } })
  })

  it('tells how long a rate limit lasts, in milliseconds', async () => {
    server.faults.add(rateLimited({ reset: 1_250, limit: 20 }))
    expect(await client.purge(URL_OK)).toMatchObject({
      kind: 'reply',
      reply: { status: 429, rateLimitReset: 1_250, rateLimit: 20, message: 'Rate limit exceeded.' },
    })
  })

  it('after the quota is used up is answered without any time', async () => {
    server.api.setQuota({ left: 1 })
    expect(await client.purge(URL_OK)).toMatchObject({ kind: 'accepted' })
    expect(await client.purge(URL_OK)).toMatchObject({
      kind: 'reply',
      reply: { status: 429, rateLimitReset: null },
    })
  })

  it.each([500, 502, 503, 504])('shows the words of an HTML page for %i', async (status) => {
    server.faults.add(htmlPage(status))
    const answer = await client.purge(URL_OK)
    expect(answer).toMatchObject({
      kind: 'reply',
      reply: { status, json: false, message: `${status} Something broke` },
    })
  })

  it('reads 64 KB of an endless page and no more', async () => {
    server.faults.add({ action: { do: 'answer', status: 502, body: `<p>Lost</p>${' '.repeat(300_000)}` } })
    expect(await client.purge(URL_OK)).toMatchObject({
      kind: 'reply',
      reply: { status: 502, message: 'Lost' },
    })
  })
})

describe('a status', () => {
  it('goes from pending to completed', async () => {
    const purge = await client.purge(URL_OK)
    if (purge.kind !== 'accepted') throw new Error('The purge was not accepted.')
    expect(await client.status(purge.requestId)).toMatchObject({ kind: 'pending', reply: { status: 200 } })
    now += 5_000
    expect(await client.status(purge.requestId)).toMatchObject({ kind: 'completed' })
  })

  it.each([
    ['Complete', 'completed'],
    ['COMPLETED', 'completed'],
    ['pending', 'pending'],
    ['Queued', 'unknown-word'],
  ])('word %s means %s', async (status, kind) => {
    server.faults.add({ on: 'status', action: { do: 'answer', status: 200, body: { status } } })
    expect(await client.status('598821f949c0a938d57563bd')).toMatchObject({ kind })
  })

  it('of a request that ImageKit does not know', async () => {
    const answer = await client.status('598821f949c0a938d57563bd')
    expect(answer).toMatchObject({ kind: 'no-such-request', reply: { status: 400 } })
  })

  it.each([{ status: 7 }, {}, null])('of the wrong shape is a plain reply: %j', async (body) => {
    server.faults.add({ on: 'status', action: { do: 'answer', status: 200, body } })
    expect(await client.status('x')).toMatchObject({ kind: 'reply' })
  })

  it('asks for a strange request id in one path segment', async () => {
    await client.status('a/../b?c')
    expect(server.log.entries[0]?.path).toBe('/v1/files/purge/a%2F..%2Fb%3Fc')
  })
})

describe('a key', () => {
  it('is tested by a call that costs no quota', async () => {
    expect(await client.testKey()).toMatchObject({ kind: 'reply', reply: { status: 200 } })
    expect(server.log.entries.map((entry) => `${entry.method} ${entry.path}`)).toEqual([
      'GET /v1/files?limit=1',
    ])
  })

  it.each([
    ['private_wrong', 403, 'Your account cannot be authenticated.'],
    ['private_old', 403, 'Your request contains expired private API key.'],
    ['private_off', 403, 'Your account is disabled.'],
  ])('%s is answered %i %s', async (key, status, message) => {
    const other = withKey(key)
    expect(await other.testKey()).toMatchObject({ kind: 'reply', reply: { status, message } })
    await other.close()
  })

  it('that expires in the middle of a job is told at the next purge', async () => {
    const other = withKey('private_soon_old')
    const kinds = [await other.purge(URL_OK), await other.purge(URL_OK), await other.purge(URL_OK)].map(
      (a) => a.kind,
    )
    expect(kinds).toEqual(['accepted', 'accepted', 'reply'])
    await other.close()
  })

  it.each([null, ''])('that is missing (%j) sends nothing', async (key) => {
    const other = withKey(key)
    expect(await other.purge(URL_OK)).toEqual({
      kind: 'no-reply',
      failure: { when: 'before', cause: 'no-key', code: 'NO_KEY' },
    })
    expect(server.log.entries).toEqual([])
  })

  it('that cannot be read sends nothing', async () => {
    const other = connect(server.url, { readKey: () => Promise.reject(new Error('locked')) })
    expect(await other.testKey()).toMatchObject({
      failure: { when: 'before', cause: 'no-key', code: 'KEY_UNREADABLE' },
    })
    expect(server.log.entries).toEqual([])
  })
})
