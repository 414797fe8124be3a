import { describe, expect, it } from 'vitest'
import { outcomeOf } from './outcome.ts'
import type { OutcomeAnswer, OutcomeReply } from './outcome.ts'

const json = (status: number, message = 'words', rest: Partial<OutcomeReply> = {}): OutcomeAnswer => ({
  kind: 'reply',
  reply: { status, message, supportId: null, json: true, rateLimitReset: null, ...rest },
})
const html = (status: number, message = 'Bad gateway') => json(status, message, { json: false })
const empty = (status: number) => json(status, '', { json: false })
type Failure = Extract<OutcomeAnswer, { kind: 'no-reply' }>['failure']
const none = (when: Failure['when'], cause: Failure['cause']): OutcomeAnswer => ({
  kind: 'no-reply',
  failure: { when, cause },
})
const accepted: OutcomeAnswer = {
  kind: 'accepted',
  requestId: 'r1',
  reply: { status: 201, message: '', supportId: null, json: true, rateLimitReset: null },
}

const rows: readonly (readonly [string, OutcomeAnswer, string, string | null, string])[] = [
  ['2xx with a request id', accepted, 'clearing', null, 'goes-on'],
  [
    '400 refused',
    json(400, 'The URL is not valid for cache purging.'),
    'refused',
    'refused-by-imagekit',
    'goes-on',
  ],
  [
    '400 our bug',
    json(400, 'Your request is missing URL parameter.'),
    'refused',
    'refused-by-imagekit',
    'goes-on',
  ],
  ['401', json(401, 'Your request does not contain private API key.'), 'waiting', 'key', 'pause key-refused'],
  [
    '403 wrong key',
    json(403, 'Your account cannot be authenticated.'),
    'waiting',
    'key',
    'pause key-refused',
  ],
  [
    '403 expired',
    json(403, 'Your request contains expired private API key.'),
    'waiting',
    'key',
    'pause key-refused',
  ],
  ['403 disabled', json(403, 'Your account is disabled.'), 'waiting', 'key', 'pause key-refused'],
  ['403 with blanks', json(403, ' Your account is disabled.\n'), 'waiting', 'key', 'pause key-refused'],
  ['403 unknown', json(403, 'Usage exceeded'), 'waiting', 'blocked', 'pause blocked'],
  ['429 short', json(429, 'Slow', { rateLimitReset: 1234 }), 'waiting', 'rate-limited', 'wait 1234'],
  ['429 of 5 min', json(429, 'Slow', { rateLimitReset: 300_000 }), 'waiting', 'rate-limited', 'wait 300000'],
  ['429 longer', json(429, 'Slow', { rateLimitReset: 300_001 }), 'waiting', 'blocked', 'pause blocked'],
  ['429 without reset', json(429), 'waiting', 'blocked', 'pause blocked'],
  ['429 in HTML', html(429), 'waiting', 'blocked', 'pause blocked'],
  ['503 with JSON', json(503), 'waiting', 'service-unavailable', 'retry-later'],
  ['503 with HTML', html(503), 'unsure', 'html-answer', 'counts-as-unclear'],
  ['503 empty', empty(503), 'unsure', 'server-error', 'counts-as-unclear'],
  ['500', json(500), 'unsure', 'server-error', 'counts-as-unclear'],
  ['502 HTML', html(502), 'unsure', 'server-error', 'counts-as-unclear'],
  ['504', json(504), 'unsure', 'server-error', 'counts-as-unclear'],
  ['200 with HTML', html(200, 'Sign in to this network'), 'unsure', 'html-answer', 'counts-as-unclear'],
  ['403 with HTML', html(403), 'unsure', 'html-answer', 'counts-as-unclear'],
  ['400 with HTML', html(400), 'unsure', 'html-answer', 'counts-as-unclear'],
  ['200 without a request id', json(200, ''), 'unsure', 'no-request-id', 'counts-as-unclear'],
  ['201 without a request id', json(201, ''), 'unsure', 'no-request-id', 'counts-as-unclear'],
  ['201 empty', empty(201), 'unsure', 'no-request-id', 'counts-as-unclear'],
  ['404', json(404), 'unsure', 'unknown-status', 'pause unknown-answer'],
  ['101', empty(101), 'unsure', 'unknown-status', 'pause unknown-answer'],
  ['300', empty(300), 'unsure', 'unknown-status', 'pause unknown-answer'],
  ['302', empty(302), 'unsure', 'unknown-status', 'pause unknown-answer'],
  ['501', json(501), 'unsure', 'unknown-status', 'pause unknown-answer'],
  ['offline', none('before', 'offline'), 'waiting', 'offline', 'retry-later'],
  ['DNS', none('before', 'dns'), 'waiting', 'dns', 'retry-later'],
  ['refused connection', none('before', 'refused'), 'waiting', 'refused-connection', 'retry-later'],
  ['TLS handshake', none('before', 'tls'), 'waiting', 'tls', 'retry-later'],
  ['proxy connect', none('before', 'proxy'), 'waiting', 'proxy', 'retry-later'],
  ['connecting took too long', none('before', 'timeout'), 'waiting', 'refused-connection', 'retry-later'],
  ['nothing known', none('before', 'unknown'), 'waiting', 'refused-connection', 'retry-later'],
  ['cut before it left', none('before', 'cut'), 'waiting', 'refused-connection', 'retry-later'],
  ['redirected before it left', none('before', 'redirect'), 'waiting', 'refused-connection', 'retry-later'],
  ['no key', none('before', 'no-key'), 'waiting', 'key', 'pause key-missing'],
  ['time-out', none('after', 'timeout'), 'unsure', 'no-answer', 'counts-as-unclear'],
  ['cut after it left', none('after', 'cut'), 'unsure', 'cut-off', 'counts-as-unclear'],
  ['unknown after it left', none('after', 'unknown'), 'unsure', 'cut-off', 'counts-as-unclear'],
  ...(['offline', 'dns', 'refused', 'tls', 'proxy', 'no-key'] as const).map(
    (cause) =>
      [`${cause} after it left`, none('after', cause), 'unsure', 'cut-off', 'counts-as-unclear'] as const,
  ),
  ['redirected', none('after', 'redirect'), 'unsure', 'redirected', 'pause unknown-answer'],
]

describe('the table of outcomes', () => {
  it.each(rows)('%s', (_, answer, item, reason, account) => {
    const outcome = outcomeOf(answer)
    const { account: effect } = outcome
    const said =
      effect.kind === 'pause'
        ? `pause ${effect.reason}`
        : effect.kind === 'wait'
          ? `wait ${effect.ms}`
          : effect.kind
    expect([outcome.item, outcome.reason, said]).toEqual([item, reason, account])
  })

  it('never waits a negative time', () => {
    expect(outcomeOf(json(429, '', { rateLimitReset: -5 })).account).toEqual({ kind: 'wait', ms: 0 })
  })
})
