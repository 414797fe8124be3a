import { describe, expect, it } from 'vitest'
import { noReply, redirected } from './failure.ts'

const CODES = {
  dns: ['ENOTFOUND', 'EAI_AGAIN'],
  offline: ['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN'],
  refused: ['ECONNREFUSED'],
  timeout: ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
  cut: ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_ABORTED', 'UND_ERR_DESTROYED'],
  tls: [
    'CERT_HAS_EXPIRED',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'EPROTO',
  ],
  unknown: ['HPE_INVALID_CONSTANT', 'E_NEVER_HEARD_OF'],
}
const TABLE = Object.entries(CODES).flatMap(([cause, codes]) => codes.map((code) => [code, cause] as const))

function failing(code: string): Error {
  return Object.assign(new Error('failed'), { code })
}

describe('a failed call', () => {
  it.each(TABLE)('%s is told as %s, and is certain only when nothing had begun', (code, cause) => {
    const direct = { proxied: false }
    expect(noReply(failing(code), { ...direct, begun: false })).toEqual({ when: 'before', cause, code })
    expect(noReply(failing(code), { ...direct, begun: true })).toEqual({ when: 'after', cause, code })
  })

  it.each(TABLE.filter(([, cause]) => cause !== 'tls'))(
    '%s before a tunnel stands is the proxy’s',
    (code) => {
      expect(noReply(failing(code), { begun: false, proxied: true }).cause).toBe('proxy')
    },
  )

  it('keeps its own cause through a proxy once it has begun', () => {
    expect(noReply(failing('ECONNRESET'), { begun: true, proxied: true }).cause).toBe('cut')
    expect(noReply(failing('CERT_HAS_EXPIRED'), { begun: false, proxied: true }).cause).toBe('tls')
  })

  it.each([
    [new TypeError('fetch failed', { cause: failing('ENOTFOUND') }), 'ENOTFOUND', 'dns'],
    [new Error('plain'), 'Error', 'unknown'],
    ['a string', 'UNKNOWN', 'unknown'],
    [undefined, 'UNKNOWN', 'unknown'],
    [{ code: 7 }, 'UNKNOWN', 'unknown'],
  ])('has a code whatever was thrown: %s', (error, code, cause) => {
    expect(noReply(error, { begun: true, proxied: false })).toEqual({ when: 'after', code, cause })
  })

  it('by a redirect reached a server', () => {
    expect(redirected(302)).toEqual({ when: 'after', cause: 'redirect', code: 'REDIRECT_302' })
  })
})
