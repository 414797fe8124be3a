import { mkdtempSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerFile } from './protocol.ts'

const base = mkdtempSync(join(tmpdir(), 'purge-desk-protocol-'))
const folder = join(base, 'renderer')

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets', 'a b.js'), '1')
  writeFileSync(join(base, 'secret.js'), 'secret')
  symlinkSync(join(base, 'secret.js'), join(folder, 'link.js'))
})

const get = (address: string, method = 'GET') => answerFile(method, address, folder)

describe('app://bundle', () => {
  it('serves a file of the page with the policy', async () => {
    const answer = await get('app://bundle/index.html?x#y')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('<!doctype html>')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('decodes a path once', async () => {
    expect((await get('app://bundle/assets/a%20b.js')).status).toBe(200)
    expect((await get('app://bundle/assets/a%2520b.js')).status).toBe(404)
  })

  it.each([
    'app://bundle/../secret.js',
    'app://bundle/%2e%2e/secret.js',
    'app://bundle/..%2fsecret.js',
    'app://bundle/%2e%2e%2fsecret.js',
    'app://bundle/..%5csecret.js',
    'app://bundle/assets/..%2f..%2fsecret.js',
    'app://bundle/link.js',
    'app://bundle/index.html%00.js',
    'app://bundle/%ff.js',
    'app://bundle/',
    'app://bundle/assets',
    'app://other/index.html',
    'app://bundle:1/index.html',
  ])('refuses %s', async (address) => {
    const answer = await get(address)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await answer.text()).toBe('')
  })

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('refuses %s', async (method) => {
    expect((await get('app://bundle/index.html', method)).status).toBe(405)
  })
})
