import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { EXPIRED, LOOPBACK, OTHER_NAME } from '../../../tests/imagekit-server/certificates.ts'
import { connect } from '../../../tests/imagekit-server/connect.ts'
import { startImageKitServer } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitServer } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitClient } from './client.ts'

const URL_OK = 'https://ik.imagekit.io/demo/a.jpg'

let server: ImageKitServer | undefined
let client: ImageKitClient | undefined

afterEach(async () => {
  await client?.close()
  await server?.stop()
  server = undefined
})

describe('over HTTPS', () => {
  it('a certificate of a trusted authority is accepted', async () => {
    server = await startImageKitServer({ tls: LOOPBACK })
    client = connect(server.url, { authorities: () => [LOOPBACK.cert] })
    expect(await client.purge(URL_OK)).toMatchObject({ kind: 'accepted' })
  })

  it.each([
    ['nobody known signed it', LOOPBACK, [], 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['it is of another name', OTHER_NAME, [OTHER_NAME.cert], 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['it has expired', EXPIRED, [EXPIRED.cert], 'CERT_HAS_EXPIRED'],
  ])('a certificate is refused because %s', async (_, tls, authorities, code) => {
    server = await startImageKitServer({ tls })
    client = connect(server.url, authorities.length === 0 ? {} : { authorities: () => authorities })
    expect(await client.purge(URL_OK)).toEqual({
      kind: 'no-reply',
      failure: { when: 'before', cause: 'tls', code },
    })
    expect(server.log.entries).toEqual([])
  })

  it('a server that speaks plain HTTP certainly carried nothing out', async () => {
    server = await startImageKitServer()
    client = connect(server.url.replace('http:', 'https:'))
    expect(await client.purge(URL_OK)).toMatchObject({ failure: { when: 'before', cause: 'tls' } })
    expect(server.log.entries).toEqual([])
  })

  it.each([
    ['cut', 'ends', 10_000],
    ['timeout', 'hangs', 50],
  ] as const)('%s: a handshake that %s is certain too', async (cause, what, limit) => {
    const tcp = createServer((socket) => {
      socket.on('error', () => {})
      if (what === 'ends') socket.once('data', () => socket.destroy())
    })
    tcp.listen(0, '127.0.0.1')
    await once(tcp, 'listening')
    const address = tcp.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    client = connect(`https://127.0.0.1:${address.port}`, { limits: { connect: limit } })
    expect(await client.purge(URL_OK)).toMatchObject({ failure: { when: 'before', cause } })
    await client.close()
    tcp.close()
  })
})
