import { describe, expect, it } from 'vitest'
import { redact } from './redact.ts'

describe('redact', () => {
  it.each([
    ['key private_rGAPQJbhBx here', 'key private_… here'],
    ['key private_odd.but~valid!key here', 'key private_… here'],
    ['Authorization: Basic cHJpdmF0ZV9yR0FQUUpiaEJ4Og==', 'Authorization: Basic …'],
    ['authorization: bearer   a.b-c_d', 'authorization: bearer …'],
    ['Basic instinct', 'Basic …'],
    ['cHJpdmF0ZV9yR0FQUUpiaEJ4Og==', '…'],
    ['proxy http://user:pw@proxy.example:80', 'proxy http://…@proxy.example:80'],
    [
      'nothing to hide at https://ik.imagekit.io/acme/a.jpg',
      'nothing to hide at https://ik.imagekit.io/acme/a.jpg',
    ],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })
})
