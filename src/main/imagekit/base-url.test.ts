import { expect, it } from 'vitest'
import { allowedOrigin, IMAGEKIT_API } from './base-url.ts'

it.each([
  [IMAGEKIT_API, 'https://api.imagekit.io'],
  ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
  ['https://localhost:4010/', 'https://localhost:4010'],
  ['http://[::1]:4010', 'http://[::1]:4010'],
])('talks to %s', (base, origin) => {
  expect(allowedOrigin(base)).toBe(origin)
})

it.each([
  'http://api.imagekit.io',
  'https://api.imagekit.io:444',
  'https://api.imagekit.io.evil.example',
  'https://api.imagekit.io@evil.example',
  'https://user:pw@api.imagekit.io',
  'https://api.imagekit.io/v1',
  'https://ik.imagekit.io',
  'http://127.0.0.1.evil.example',
  'http://192.168.0.1',
  'ftp://127.0.0.1',
  'file:///etc/passwd',
  '',
])('does not talk to %j', (base) => {
  expect(() => allowedOrigin(base)).toThrow()
})
