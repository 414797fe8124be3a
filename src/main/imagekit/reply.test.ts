import { describe, expect, it } from 'vitest'
import { readReply } from './reply.ts'

function read(status: number, body: string, headers: Record<string, string> = {}) {
  return readReply({ status, body, headers }).reply
}

describe('the message of a reply', () => {
  it.each([
    [400, '{"message":"The URL is not valid.","help":"Write to us."}', 'The URL is not valid.'],
    [400, '{"message":7}', '{"message":7}'],
    [403, '{"error":"quota"}', '{"error":"quota"}'],
    [201, '{"requestId":"1"}', ''],
    [500, '', ''],
    [502, '<html><head><title>x</title><style>p{}</style></head><p>Bad\n gateway</p>', 'Bad gateway'],
    [503, 'Service   Unavailable\u0000', 'Service Unavailable'],
    [502, '<script>alert("x")</script >Sorry<br>', 'Sorry'],
    [
      403,
      '<html><head><title>Log in</title></head>\n<body></body></html>',
      '<html><head><title>Log in</title></head> <body></body></html>',
    ],
  ])('%i %s', (status, body, message) => {
    expect(read(status, body).message).toBe(message)
  })

  it('is never longer than 300 characters', () => {
    expect(read(500, 'x'.repeat(1000)).message).toHaveLength(300)
    expect(read(400, JSON.stringify({ message: 'x'.repeat(1000) })).message).toHaveLength(300)
  })
})

describe('a key that a server repeats', () => {
  it.each([
    [
      JSON.stringify({ message: 'The key private_a.b/c+d= is not known.' }),
      'The key private_… is not known.',
    ],
    ['<p>You sent Basic cHJpdmF0ZV9yR0FQUUpiaEJ4Og== to us</p>', 'You sent Basic … to us'],
    [JSON.stringify({ message: `${'x'.repeat(285)} private_rGAPQJbhBx` }), `${'x'.repeat(285)} private_…`],
  ])('is taken out of its words: %s', (body, message) => {
    expect(read(403, body).message).toBe(message)
  })

  it('is taken out of the id of the answer', () => {
    expect(read(403, '{}', { 'x-ik-requestid': 'private_rGAPQJbhBx' }).supportId).toBe('private_…')
  })
})

describe('the headers of a reply', () => {
  it('are read', () => {
    const headers = {
      'x-ik-requestid': 'abc',
      date: 'Tue, 03 Nov 2026 12:00:00 GMT',
      'x-ratelimit-reset': '1250',
      'x-ratelimit-limit': '20',
      'x-ratelimit-interval': '1000',
    }
    expect(read(429, '{}', headers)).toMatchObject({
      supportId: 'abc',
      date: Date.UTC(2026, 10, 3, 12),
      rateLimitReset: 1250,
      rateLimit: 20,
      rateLimitInterval: 1000,
    })
  })

  it.each(['', 'soon', '-5', 'Infinity'])('that say nothing are null: %j', (text) => {
    const headers = { 'x-ratelimit-reset': text, date: text }
    expect(read(429, '{}', headers)).toMatchObject({ supportId: null, rateLimitReset: null, rateLimit: null })
  })

  it('without a readable date have none', () => {
    expect(read(200, '{}', { date: 'yesterday' }).date).toBeNull()
    expect(read(200, '{}').date).toBeNull()
  })
})

// A time in proportion to the square of this would be minutes, and the test would not come to its end.
it.each(['<', '<script ', '</script ', '<head><style>', '<!--', '<a ', ' '])(
  'a server that repeats %j for a megabyte does not keep main busy',
  (text) => {
    const body = text.repeat(Math.ceil(1_000_000 / text.length))
    expect(readReply({ status: 500, headers: {}, body }).reply.message.length).toBeLessThanOrEqual(300)
  },
)
