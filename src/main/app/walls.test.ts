import { describe, expect, it } from 'vitest'
import { mayLoad } from './hardening.ts'
import { isOwnUrl } from './origin.ts'
import { readTestServer } from './test-server.ts'

describe('our own URLs', () => {
  it.each(['app://bundle/index.html', 'app://bundle/assets/a.js'])('%s is ours', (url) => {
    expect(isOwnUrl(url)).toBe(true)
    expect(mayLoad(url)).toBe(true)
  })

  it.each([
    'app://bundle.example/',
    'app://user@bundle/',
    'app://:password@bundle/',
    'https://bundle/index.html',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://127.0.0.1/',
    'not a URL',
  ])('%s is not', (url) => {
    expect(isOwnUrl(url)).toBe(false)
    expect(mayLoad(url)).toBe(false)
  })
})

describe('the switch for a test server', () => {
  it('is silent when not given', () => {
    expect(readTestServer(null, true)).toEqual({ kind: 'none' })
  })

  it.each(['http://127.0.0.1:4010', 'http://127.0.0.1:4010/', 'http://[::1]:4010'])('takes %s', (given) => {
    expect(readTestServer(given, false).kind).toBe('use')
  })

  it.each([
    '',
    'https://127.0.0.1:1',
    'http://localhost:1',
    'http://127.0.0.2:1',
    'http://127.0.0.1.example:1',
    'http://10.0.0.1:1',
    'http://127.0.0.1:1/path',
    'http://user:pw@example.com',
  ])('refuses %s', (given) => {
    expect(readTestServer(given, false).kind).toBe('refused')
  })

  it('is refused in a packaged app, whatever it says', () => {
    expect(readTestServer('http://127.0.0.1:1', true).kind).toBe('refused')
  })
})
