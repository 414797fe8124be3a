import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LOOPBACK } from '../../../tests/imagekit-server/certificates.ts'
import { connect } from '../../../tests/imagekit-server/connect.ts'
import { startProxy } from '../../../tests/imagekit-server/proxy.ts'
import type { Proxy, ProxyManner } from '../../../tests/imagekit-server/proxy.ts'
import { startImageKitServer } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitServer } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitClient } from './client.ts'

const URL_OK = 'https://ik.imagekit.io/demo/a.jpg'
/** Nothing listens on port 1 of this machine. */
const DEAD = '127.0.0.1:1'

let server: ImageKitServer
let client: ImageKitClient | undefined
let proxy: Proxy | undefined

beforeEach(async () => {
  server = await startImageKitServer({ tls: LOOPBACK })
})

afterEach(async () => {
  await client?.close()
  await proxy?.stop()
  await server.stop()
  proxy = undefined
})

function through(answer: string, connectLimit = 10_000): ImageKitClient {
  client = connect(server.url, {
    resolveProxy: () => Promise.resolve(answer),
    authorities: () => [LOOPBACK.cert],
    limits: { connect: connectLimit },
  })
  return client
}

describe('a proxy', () => {
  it('carries a tunnel to the server', async () => {
    proxy = await startProxy()
    expect(await through(`PROXY ${proxy.host}`).purge(URL_OK)).toMatchObject({ kind: 'accepted' })
    expect(proxy.asked).toEqual([{ target: server.url.replace('https://', ''), authorization: undefined }])
    expect(server.log.purgedUrls).toEqual([URL_OK])
  })

  it('carries a tunnel to a plain HTTP server too, so that it never forwards and never sees the key', async () => {
    const plain = await startImageKitServer()
    proxy = await startProxy()
    const { host } = proxy
    client = connect(plain.url, { resolveProxy: () => Promise.resolve(`PROXY ${host}`) })
    expect(await client.purge(URL_OK)).toMatchObject({ kind: 'accepted' })
    expect(proxy.forwarded).toEqual([])
    await plain.stop()
  })

  it('gets its own password, and not the key', async () => {
    proxy = await startProxy({ password: 'ann:s:cret%' })
    const answer = await through(`PROXY ann:s%3Acret%25@${proxy.host}`).purge(URL_OK)
    expect(answer).toMatchObject({ kind: 'accepted' })
    expect(proxy.asked[0]?.authorization).toBe(`Basic ${Buffer.from('ann:s:cret%').toString('base64')}`)
    expect(server.log.entries[0]?.headers['proxy-authorization']).toBeUndefined()
  })

  it.each([
    ['refuses the tunnel', 403],
    ['cannot reach the server', 502],
    ['cuts the connection', 'cut'],
    ['never answers', 'hang'],
  ] satisfies [string, ProxyManner][])('that %s certainly carried nothing out', async (_, manner) => {
    proxy = await startProxy({ manner })
    const answer = await through(`PROXY ${proxy.host}`, manner === 'hang' ? 100 : 10_000).purge(URL_OK)
    expect(answer).toMatchObject({ kind: 'no-reply', failure: { when: 'before', cause: 'proxy' } })
    expect(server.log.entries).toEqual([])
  })

  it('that asks for a password nobody gave is a failure before anything left', async () => {
    proxy = await startProxy({ password: 'ann:secret' })
    const answer = await through(`PROXY ${proxy.host}`).purge(URL_OK)
    expect(answer).toMatchObject({ failure: { when: 'before', cause: 'proxy' } })
    expect(proxy.asked).toHaveLength(1)
  })

  it.each([
    [`PROXY ${DEAD}`, 'ECONNREFUSED'],
    ['SOCKS5 127.0.0.1:1080', 'PROXY_UNSUPPORTED'],
    ['PROXY :::', 'PROXY_UNSUPPORTED'],
  ])('%s is out of reach', async (answer, code) => {
    expect(await through(answer).purge(URL_OK)).toEqual({
      kind: 'no-reply',
      failure: { when: 'before', cause: 'proxy', code },
    })
  })

  it('out of reach is passed by where the setting names another way', async () => {
    expect(await through(`PROXY ${DEAD}; DIRECT`).purge(URL_OK)).toMatchObject({ kind: 'accepted' })
    expect(server.log.purgedUrls).toEqual([URL_OK])
  })

  it('is never passed by after something left', async () => {
    proxy = await startProxy()
    server.faults.add({ action: { do: 'cut', when: 'after-reading' } })
    const answer = await through(`PROXY ${proxy.host}; DIRECT`).purge(URL_OK)
    expect(answer).toMatchObject({ failure: { when: 'after', cause: 'cut' } })
    expect(server.log.purgedUrls).toEqual([URL_OK])
  })

  it.each([
    ['cannot be asked for', () => Promise.reject(new Error('no session'))],
    ['is still being looked for after the time limit', () => new Promise<never>(() => undefined)],
  ])('that %s sends nothing', async (_, resolveProxy) => {
    client = connect(server.url, { resolveProxy, limits: { connect: 50 } })
    const failure = { when: 'before', cause: 'proxy', code: 'PROXY_UNKNOWN' }
    expect(await client.purge(URL_OK)).toEqual({ kind: 'no-reply', failure })
    expect(server.log.entries).toEqual([])
  })
})
