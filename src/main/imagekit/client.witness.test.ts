import ImageKit from '@imagekit/nodejs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../tests/imagekit-server/connect.ts'
import type { LogEntry } from '../../../tests/imagekit-server/request-log.ts'
import { startImageKitServer } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitServer } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitClient } from './client.ts'

const KEY = 'private_rGAPQJbhBx'
const URLS = [
  'https://ik.imagekit.io/demo/photo.jpg',
  'https://ik.imagekit.io/demo/tr:w-200,h-200/%C3%BC.jpg?updatedAt=1&ik-s=a+b#c',
  'https://ik.imagekit.io/demo/shop/shoes/*',
]

let server: ImageKitServer
let client: ImageKitClient
let sdk: ImageKit

beforeEach(async () => {
  server = await startImageKitServer({ keys: [{ key: KEY }] })
  client = connect(server.url, { readKey: () => Promise.resolve(KEY) })
  sdk = new ImageKit({ privateKey: KEY, baseURL: server.url, maxRetries: 0 })
})

afterEach(async () => {
  await client.close()
  await server.stop()
})

function seen(entry: LogEntry | undefined) {
  const { 'content-type': contentType, accept, authorization = '' } = entry?.headers ?? {}
  const [user] = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString('utf8').split(':')
  return { method: entry?.method, path: entry?.path, body: entry?.body, contentType, accept, user }
}

describe('the official SDK as a witness', () => {
  it.each(URLS)('makes the same purge request for %s', async (url) => {
    await client.purge(url)
    await sdk.cache.invalidation.create({ url })
    const [ours, theirs] = server.log.entries.map(seen)
    expect(ours).toEqual(theirs)
    expect(ours).toMatchObject({ user: KEY, contentType: 'application/json', body: JSON.stringify({ url }) })
  })

  it('makes the same status request, and reads the same answer', async () => {
    const purge = await client.purge(URLS[0] ?? '')
    if (purge.kind !== 'accepted') throw new Error('The purge was not accepted.')
    const ourStatus = await client.status(purge.requestId)
    const theirStatus = await sdk.cache.invalidation.get(purge.requestId)
    const [ours, theirs] = server.log.entries.slice(1).map(seen)
    expect(ours).toEqual(theirs)
    expect(ourStatus.kind).toBe(theirStatus.status?.toLowerCase())
  })

  it('differs in the password: ours is empty, as the documents ask, the SDK’s is a placeholder', async () => {
    await client.testKey()
    await sdk.cache.invalidation.create({ url: URLS[0] ?? '' })
    const passwords = server.log.entries.map((entry) =>
      Buffer.from((entry.headers.authorization ?? '').slice(6), 'base64')
        .toString('utf8')
        .slice(KEY.length),
    )
    expect(passwords).toEqual([':', ':do_not_set'])
  })
})
