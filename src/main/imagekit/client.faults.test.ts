import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../tests/imagekit-server/connect.ts'
import { REUSED_CONNECTION_CUT } from '../../../tests/imagekit-server/presets.ts'
import { startImageKitServer } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitServer } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitClient } from './client.ts'

const A = 'https://ik.imagekit.io/demo/a.jpg'
const B = 'https://ik.imagekit.io/demo/b.jpg'

let server: ImageKitServer
let client: ImageKitClient

beforeEach(async () => {
  server = await startImageKitServer()
  client = connect(server.url)
})

afterEach(async () => {
  await client.close()
  await server.stop()
})

/** undici counts a connection as free a few turns of the event loop after its answer. */
async function freeConnection(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await turnOfTheLoop()
}

/** A bare TCP server: for what no HTTP server would do. */
async function rawServer(onConnection: (socket: Socket) => void) {
  const tcp = createServer((socket) => onConnection(socket.on('error', () => {})))
  tcp.listen(0, '127.0.0.1')
  await once(tcp, 'listening')
  const address = tcp.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { url: `http://127.0.0.1:${address.port}`, [Symbol.dispose]: () => void tcp.close() }
}

describe('a cut connection', () => {
  it('that was reused makes no second POST', async () => {
    server.faults.add(REUSED_CONNECTION_CUT)
    expect(await client.purge(A)).toMatchObject({ kind: 'accepted' })
    await freeConnection()
    expect(await client.purge(B)).toMatchObject({
      kind: 'no-reply',
      failure: { when: 'after', cause: 'cut' },
    })
    expect(server.log.purgedUrls).toEqual([A, B])
    expect(server.log.entries.map((entry) => [entry.connection, entry.requestOnConnection])).toEqual([
      [1, 1],
      [1, 2],
    ])
  })

  it('that was reused makes no second GET either', async () => {
    server.faults.add({ on: 'key', onReusedConnection: true, action: { do: 'cut', when: 'after-reading' } })
    await client.testKey()
    await freeConnection()
    expect(await client.testKey()).toMatchObject({ failure: { when: 'after' } })
    expect(server.log.entries).toHaveLength(2)
  })

  it.each(['before-reading', 'after-reading', 'mid-answer'] as const)(
    '%s may have been carried out',
    async (when) => {
      server.faults.add({ action: { do: 'cut', when } })
      expect(await client.purge(A)).toMatchObject({
        kind: 'no-reply',
        failure: { when: 'after', cause: 'cut' },
      })
      expect(server.log.entries).toHaveLength(1)
    },
  )

  it('does not spoil the calls beside it', async () => {
    server.faults.add({ urlIncludes: 'b.jpg', action: { do: 'cut', when: 'after-reading' } })
    const urls = Array.from({ length: 20 }, (_, index) => `https://ik.imagekit.io/demo/${index}.jpg`)
    const answers = await Promise.all([...urls, B].map((url) => client.purge(url)))
    expect(answers.filter((answer) => answer.kind === 'accepted')).toHaveLength(20)
    expect(server.log.purgedUrls.toSorted()).toEqual([...urls, B].toSorted())
  })
})

describe('a connection', () => {
  it('that idles is not reused', async () => {
    const brief = connect(server.url, { limits: { idle: 20 } })
    await brief.purge(A)
    await server.log.until(() => server.connections.open === 0)
    await brief.purge(B)
    expect(server.log.entries.map((entry) => entry.connection)).toEqual([1, 2])
    await brief.close()
  })

  it('is reused within its time', async () => {
    await client.purge(A)
    await freeConnection()
    await client.purge(B)
    expect(server.log.entries.map((entry) => entry.connection)).toEqual([1, 1])
  })

  it('of before a sleep is not reused, and what is under way on it still ends', async () => {
    await client.purge(A)
    await freeConnection()
    server.faults.add({ delay: 50 })
    const underWay = client.purge(A)
    await server.log.until(() => server.log.entries.length === 2)
    client.renew()
    await client.purge(B)
    expect(await underWay).toMatchObject({ kind: 'accepted' })
    expect(server.log.entries.map((entry) => entry.connection)).toEqual([1, 1, 2])
  })

  it('that is refused is certain', async () => {
    await server.stop()
    const answer = await client.purge(A)
    server = await startImageKitServer()
    expect(answer).toEqual({
      kind: 'no-reply',
      failure: { when: 'before', cause: 'refused', code: 'ECONNREFUSED' },
    })
  })
})

describe('time', () => {
  it('runs out without an answer', async () => {
    server.faults.add({ delay: 60_000 })
    const hasty = connect(server.url, { limits: { answer: 50 } })
    expect(await hasty.purge(A)).toEqual({
      kind: 'no-reply',
      failure: { when: 'after', cause: 'timeout', code: 'ANSWER_TIME_LIMIT' },
    })
    await server.log.until(() => server.connections.open === 0)
    expect(server.log.entries).toHaveLength(1)
  })

  it('runs out in the middle of an answer', async () => {
    using slow = await rawServer((socket) =>
      socket.write('HTTP/1.1 201 Created\r\ncontent-length: 20\r\n\r\n{"requestId"'),
    )
    const hasty = connect(slow.url, { limits: { answer: 50 } })
    expect(await hasty.purge(A)).toMatchObject({ failure: { when: 'after', cause: 'timeout' } })
    await hasty.close()
  })

  it('is called off by the caller', async () => {
    server.faults.add({ delay: 60_000 })
    const caller = new AbortController()
    const answer = client.purge(A, caller.signal)
    await server.log.until(() => server.log.purgedUrls.length === 1)
    caller.abort()
    expect(await answer).toEqual({
      kind: 'no-reply',
      failure: { when: 'after', cause: 'cut', code: 'ABORTED' },
    })
  })

  it('that was called off before sends nothing', async () => {
    expect(await client.purge(A, AbortSignal.abort())).toMatchObject({
      failure: { when: 'before', code: 'ABORTED' },
    })
    expect(server.log.entries).toEqual([])
  })
})

describe('an answer', () => {
  it.each([301, 302, 303, 307, 308])('%i is not followed, and the key is not sent on', async (status) => {
    const elsewhere = await startImageKitServer()
    const headers = { location: `${elsewhere.url}/v1/files/purge` }
    server.faults.add({ action: { do: 'answer', status, headers } })
    expect(await client.purge(A)).toEqual({
      kind: 'no-reply',
      failure: { when: 'after', cause: 'redirect', code: `REDIRECT_${status}` },
    })
    expect(server.log.entries).toHaveLength(1)
    expect(elsewhere.log.entries).toEqual([])
    await elsewhere.stop()
  })

  it.each([401, 407, 408, 421, 425, 429, 500, 503])('%i makes no second POST', async (status) => {
    server.faults.add({
      action: { do: 'answer', status, body: { message: 'No.' }, headers: { 'retry-after': '0' } },
    })
    expect(await client.purge(A)).toMatchObject({ kind: 'reply', reply: { status, message: 'No.' } })
    expect(server.log.purgedUrls).toEqual([A])
  })

  it('that is not HTTP may stand for a purge', async () => {
    using odd = await rawServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'))
    const other = connect(odd.url)
    expect(await other.purge(A)).toMatchObject({ kind: 'no-reply', failure: { when: 'after' } })
    await other.close()
  })

  it('that only informs is not taken for the answer', async () => {
    using polite = await rawServer((socket) => {
      const body = '{"requestId":"1"}'
      socket.write('HTTP/1.1 103 Early Hints\r\n\r\n')
      socket.write(`HTTP/1.1 201 Created\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
    })
    const other = connect(polite.url)
    expect(await other.purge(A)).toMatchObject({ kind: 'accepted', requestId: '1' })
    await other.close()
  })
})
