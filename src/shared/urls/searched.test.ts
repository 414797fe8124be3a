import { expect, it } from 'vitest'
import { hashOf } from './url-hash.ts'
import { searchedUrl } from './searched.ts'

it.each([
  ['shoes', 'shoes'],
  [' Shoes/A.JPG ', 'shoes/a.jpg'],
  ['müsli', 'm%c3%bcsli'],
  ['mu\u0308sli', 'm%c3%bcsli'],
  ['a b', 'a%20b'],
  ['a  b', 'a%20%20b'],
  ['100%', '100%'],
  ['!~', '!~'],
  ['\ud83d', '%ef%bf%bd'],
  ['👟👟', '%f0%9f%91%9f%f0%9f%91%9f'],
])('what is searched for as %j is kept as %s', (text, kept) => {
  expect(searchedUrl(text)).toBe(kept)
})

it('a hash tells URLs apart, also by one letter at either end, and is another in another window', () => {
  const urls = Array.from({ length: 20_000 }, (_, n) => `https://a.example/${n}`)
  expect(new Set(urls.map((url) => hashOf(url, 7))).size).toBeGreaterThan(urls.length - 10)
  const places = new Set(urls.map((url) => hashOf(url, 7) & 0xffff))
  // Of 65,536 places, as many are taken as chance would take.
  expect(places.size).toBeGreaterThan(16_000)
  expect(hashOf('ab', 1)).not.toBe(hashOf('ac', 1))
  expect(hashOf('ba', 1)).not.toBe(hashOf('ca', 1))
  expect(hashOf('ab', 1)).not.toBe(hashOf('ab', 2))
  for (const url of urls.slice(0, 100)) expect(hashOf(url, -5)).toBeGreaterThanOrEqual(0)
})
