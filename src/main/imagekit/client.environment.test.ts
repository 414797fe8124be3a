import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LOOPBACK } from '../../../tests/imagekit-server/certificates.ts'
import { startProxy } from '../../../tests/imagekit-server/proxy.ts'
import { startImageKitServer, TEST_KEY } from '../../../tests/imagekit-server/server.ts'
import type { ImageKitServer } from '../../../tests/imagekit-server/server.ts'

const URL_OK = 'https://ik.imagekit.io/demo/a.jpg'
const SCRIPT = new URL('../../../tests/imagekit-server/client-once.ts', import.meta.url).pathname

let elsewhere: ImageKitServer
let folder: string

beforeEach(async () => {
  elsewhere = await startImageKitServer()
  folder = await mkdtemp(join(tmpdir(), 'purge-desk-'))
})

afterEach(async () => {
  await elsewhere.stop()
  await rm(folder, { recursive: true })
})

/** One purge in a process with these variables; its answer. */
async function purgeWith(baseUrl: string, env: Record<string, string>): Promise<unknown> {
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, [SCRIPT, baseUrl, URL_OK], {
    env: { ...process.env, ...env },
  })
  const answer: unknown = JSON.parse(stdout)
  return answer
}

describe('a hostile environment', () => {
  it('changes neither the server, nor the key, nor the way', async () => {
    const server = await startImageKitServer()
    const proxy = await startProxy()
    const proxyUrl = `http://${proxy.host}`
    const answer = await purgeWith(server.url, {
      IMAGE_KIT_BASE_URL: elsewhere.url,
      IMAGE_KIT_CUSTOM_HEADERS: 'Authorization: Basic ZXZpbDo=',
      IMAGEKIT_PRIVATE_KEY: 'private_evil',
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: proxyUrl,
      HTTPS_PROXY: proxyUrl,
      ALL_PROXY: proxyUrl,
      NO_PROXY: '',
    })
    expect(answer).toMatchObject({ kind: 'accepted' })
    const key = Buffer.from(`${TEST_KEY}:`).toString('base64')
    expect(server.log.entries.map((entry) => entry.headers.authorization)).toEqual([`Basic ${key}`])
    expect(elsewhere.log.entries).toEqual([])
    expect([...proxy.asked, ...proxy.forwarded]).toEqual([])
    await proxy.stop()
    await server.stop()
  })

  it('does not make an untrusted certificate trusted', async () => {
    const server = await startImageKitServer({ tls: LOOPBACK })
    const certificate = join(folder, 'certificate.pem')
    await writeFile(certificate, LOOPBACK.cert)
    const answer = await purgeWith(server.url, {
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      NODE_EXTRA_CA_CERTS: certificate,
      NODE_USE_SYSTEM_CA: '1',
      SSL_CERT_FILE: certificate,
      SSL_CERT_DIR: folder,
    })
    expect(answer).toMatchObject({ kind: 'no-reply', failure: { when: 'before', cause: 'tls' } })
    expect(server.log.entries).toEqual([])
    await server.stop()
  })
})
