import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../tests/imagekit-server/connect.ts'
import { TEST_KEY } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitClient } from './client.ts'

const URL_OK = 'https://ik.imagekit.io/demo/a.jpg'

let client: ImageKitClient | undefined
let stop: () => void
let requests: string[]
let connections: Socket[]

beforeEach(() => {
  requests = []
  connections = []
})
afterEach(async () => {
  await client?.close()
  stop()
})

/** A client of a server that answers each request with what `answer` writes. */
async function servedBy(answer: (socket: Socket) => void, limit = 10_000): Promise<ImageKitClient> {
  const tcp = createServer((socket) => {
    connections.push(socket)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      requests.push(chunk.toString('latin1'))
      answer(socket)
    })
  })
  tcp.listen(0, '127.0.0.1')
  await once(tcp, 'listening')
  const address = tcp.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  stop = () => {
    for (const socket of connections) socket.destroy()
    tcp.close()
  }
  client = connect(`http://127.0.0.1:${address.port}`, { limits: { answer: limit } })
  return client
}

function head(status: number, ...headers: readonly string[]): string {
  return [`HTTP/1.1 ${status} X`, ...headers, '', ''].join('\r\n')
}

/** Writes as fast as it is read, without an end. */
function pour(socket: Socket, text: string): void {
  while (!socket.destroyed && socket.write(text));
  socket.once('drain', () => pour(socket, text))
}

const cookie = 'Set-Cookie: session=1; Path=/; Max-Age=31536000'

describe('a hostile server', () => {
  it('that answers without an end is read to 64 KB and cut off', async () => {
    const hostile = await servedBy((socket) => {
      socket.write(head(500, 'Content-Length: 99999999999'))
      pour(socket, 'x'.repeat(65_536))
    })
    const answer = await hostile.purge(URL_OK)
    expect(answer).toMatchObject({ kind: 'reply', reply: { status: 500, message: 'x'.repeat(300) } })
    const [socket] = connections
    await new Promise<void>((end) =>
      socket?.destroyed === false ? socket.once('close', () => end()) : end(),
    )
    expect(socket?.bytesWritten).toBeLessThan(30_000_000)
  })

  it.each([
    [
      'sends headers without an end',
      (socket: Socket) => socket.write(`HTTP/1.1 200 X\r\nA: ${'a'.repeat(1_000_000)}`),
    ],
    [
      'sends a thousand large headers',
      (socket: Socket) =>
        socket.write(head(200, ...Array.from({ length: 1_000 }, () => `A: ${'a'.repeat(1_000)}`))),
    ],
    ['speaks another language', (socket: Socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n')],
    [
      'answers with two lengths',
      (socket: Socket) => socket.end(`${head(201, 'Content-Length: 2', 'Content-Length: 9')}{}`),
    ],
  ])('that %s is a failure after sending, and nothing is sent again', async (_what, act) => {
    const hostile = await servedBy((socket) => void act(socket))
    expect(await hostile.purge(URL_OK)).toMatchObject({ kind: 'no-reply', failure: { when: 'after' } })
    expect(requests).toHaveLength(1)
  })

  it.each([
    ['an answer by drops', (socket: Socket) => void socket.write(`${head(201, 'Content-Length: 100')}{`)],
    ['nothing but interim answers', (socket: Socket) => pour(socket, head(103))],
  ])('that gives %s is left after the time limit', async (_what, act) => {
    const hostile = await servedBy(act, 300)
    expect(await hostile.purge(URL_OK)).toMatchObject({ kind: 'no-reply', failure: { when: 'after' } })
    expect(requests).toHaveLength(1)
  })

  it('that sets a cookie or points elsewhere gets neither back', async () => {
    const hostile = await servedBy((socket) => {
      const body = '{"requestId":"1"}'
      const isFirst = requests.length === 1
      socket.write(
        isFirst
          ? head(302, cookie, 'Location: http://127.0.0.1:1/', 'Content-Length: 0')
          : `${head(201, cookie, `Content-Length: ${body.length}`)}${body}`,
      )
    })
    expect(await hostile.purge(URL_OK)).toMatchObject({ failure: { cause: 'redirect' } })
    expect(await hostile.purge(URL_OK)).toMatchObject({ kind: 'accepted' })
    await hostile.purge(URL_OK)
    expect(requests.length).toBe(3)
    expect(requests.join('').toLowerCase()).not.toContain('cookie')
  })

  it('that names a request by a path, or repeats the key, leads the next call nowhere else', async () => {
    const hostile = await servedBy((socket) => {
      const body = JSON.stringify({ requestId: `../../../v1/accounts?x=#${TEST_KEY}`, status: TEST_KEY })
      socket.write(`${head(200, `Content-Length: ${body.length}`)}${body}`)
    })
    const answer = await hostile.purge(URL_OK)
    const requestId = answer.kind === 'accepted' ? answer.requestId : ''
    const said = await hostile.status(requestId)
    expect(requests[1]).toMatch(/^GET \/v1\/files\/purge\/[A-Za-z0-9%._-]+ HTTP/)
    expect(JSON.stringify(said)).not.toContain(TEST_KEY)
  })

  it('that writes signs of no charset, or of another, is quoted without them', async () => {
    const hostile = await servedBy((socket) => {
      const body = Buffer.concat([
        Buffer.from([0xff, 0xfe, 0, 0x1b, 0x5b]),
        Buffer.from('no\u202Eluck', 'utf8'),
      ])
      socket.write(head(400, 'Content-Type: text/html; charset=utf-7', `Content-Length: ${body.length}`))
      socket.write(body)
    })
    const answer = await hostile.purge(URL_OK)
    expect(answer.kind === 'reply' && answer.reply.message).toMatch(/^[ -~]*$/)
  })
})
