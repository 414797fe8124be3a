import { describe, expect, it } from 'vitest'
import type { NoReplyCause, Reply } from '../imagekit/index.ts'
import { keyTestOf } from './key-test.ts'

const key = 'private_rGAPQJbhBx'

function reply(status: number, message = '', json = true): { kind: 'reply'; reply: Reply } {
  return {
    kind: 'reply',
    reply: {
      status,
      message,
      json,
      supportId: 'support-1',
      date: null,
      rateLimitReset: null,
      rateLimit: null,
      rateLimitInterval: null,
    },
  }
}

describe('the answer to Test key', () => {
  it.each([
    [200, '', 'works'],
    [401, 'Your request does not contain private API key.', 'no-key'],
    [403, 'Your account cannot be authenticated.', 'wrong-key'],
    [403, 'Your request contains expired private API key.', 'expired-key'],
    [403, 'Your account is disabled.', 'account-disabled'],
    [403, 'You are not allowed to list files.', 'not-permitted'],
    [403, '', 'not-permitted'],
    [429, '', 'rate-limited'],
    [500, '', 'imagekit-trouble'],
    [503, 'Busy', 'imagekit-trouble'],
    [404, 'Not found', 'unexpected'],
    [204, '', 'unexpected'],
  ] as const)('%i %j means %s', (status, message, outcome) => {
    expect(keyTestOf(reply(status, message), key)).toEqual({
      outcome,
      theirWords: message === '' ? null : message,
      supportId: 'support-1',
    })
  })

  it.each([
    [200, 'unexpected'],
    [403, 'unexpected'],
    [502, 'imagekit-trouble'],
  ])('%i with a page instead of JSON means %s', (status, outcome) => {
    expect(keyTestOf(reply(status, 'Log in to the network', false), key).outcome).toBe(outcome)
  })

  it.each<[NoReplyCause, string]>([
    ['offline', 'no-network'],
    ['dns', 'no-network'],
    ['refused', 'no-network'],
    ['tls', 'no-network'],
    ['proxy', 'no-network'],
    ['timeout', 'no-network'],
    ['cut', 'no-network'],
    ['no-key', 'no-key'],
    ['redirect', 'unexpected'],
    ['unknown', 'unexpected'],
  ])('no reply because of %s means %s', (cause, outcome) => {
    const failure = { when: 'before', cause, code: 'X' } as const
    expect(keyTestOf({ kind: 'no-reply', failure }, key)).toEqual({
      outcome,
      theirWords: null,
      supportId: null,
    })
  })

  it('never repeats the key, even when the answer does', () => {
    const test = keyTestOf(reply(403, `No such key: ${key}`), key)
    expect(test.theirWords).toBe('No such key: private_…')
  })
})
