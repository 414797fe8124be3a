import { expect, it } from 'vitest'
import { headersOf, KEY_CALL, purgeCall, statusCall } from './requests.ts'

it('authorises as ImageKit’s documents show: the key as user name, an empty password', () => {
  const { authorization } = headersOf(KEY_CALL, 'private_rGAPQJbhBx')
  expect(authorization).toBe('Basic cHJpdmF0ZV9yR0FQUUpiaEJ4Og==')
})

it('names the type of a body only where there is one', () => {
  expect(headersOf(purgeCall('x'), 'k')['content-type']).toBe('application/json')
  expect(headersOf(statusCall('x'), 'k')).not.toHaveProperty('content-type')
})

it.each(['https://ik.imagekit.io/a/"\\b".jpg', 'https://ik.imagekit.io/a/ü\u{1F600}.jpg', '\u2028\uD800'])(
  'keeps every character of %j',
  (url) => {
    expect(JSON.parse(purgeCall(url).body ?? '')).toEqual({ url })
  },
)
