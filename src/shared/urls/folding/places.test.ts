import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Places } from './places.ts'

interface Known {
  urls: string[]
  folders: number
}

/** The same in a `Map`, slow and plain. */
function entered(urls: readonly string[], alike: number, expected: number) {
  const places = new Places(expected, alike)
  const known = new Map<string, Known>()
  for (const url of urls) {
    const length = url.lastIndexOf('/') + 1
    const key = url.slice(0, length)
    const place = places.of(url, length)
    const one = known.get(key) ?? { urls: [], folders: 0 }
    known.set(key, one)
    // In the order in which they come by, each its own number.
    expect(place).toBe([...known.keys()].indexOf(key))
    places.enter(place, url, url.length, 1, 2)
    one.urls.push(url)
    one.folders += 2
  }
  return { places, known }
}

function shared(urls: readonly string[]): number {
  const [first = ''] = urls
  let at = 0
  while (at < first.length && urls.every((url) => url.charAt(at) === first.charAt(at))) at += 1
  return at
}

function expectTheSame(urls: readonly string[], alike: number, expected: number) {
  const { places, known } = entered(urls, alike, expected)
  expect(places.size).toBe(known.size)
  for (const [place, [key, one]] of [...known].entries()) {
    expect(places.lengthOf(place)).toBe(key.length)
    expect(places.urlOf(place).startsWith(key)).toBe(true)
    expect(places.countOf(place)).toBe(one.urls.length)
    expect(places.foldersOf(place)).toBe(one.folders)
    expect(places.sharedOf(place)).toBe(shared(one.urls))
  }
}

const start = 'https://h/'
const path = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'ba', 'x1', 'x10'), { minLength: 1, maxLength: 4 })
  .map((parts) => start + parts.join('/'))

it('holds each folder once, with what is in it, whatever the URLs', () => {
  fc.assert(
    fc.property(
      fc.array(path, { maxLength: 60 }),
      fc.constantFrom(0, start.length),
      fc.constantFrom(0, 100),
      (urls, alike, expected) => expectTheSame(urls, alike, expected),
    ),
  )
})

it('takes many more than were expected', () => {
  const urls = Array.from({ length: 1_000 }, (_, n) => `${start}folder-${n % 500}/${n}.jpg`)
  expectTheSame(urls, start.length, 10)
})

it('finds each again, wherever the table puts it as it grows', () => {
  for (let list = 0; list < 40; list += 1) {
    const urls = Array.from({ length: 150 }, (_, n) => `${start}${list}/${n}/a.jpg`)
    const places = new Places(0, start.length)
    const lengthOf = (url: string) => url.lastIndexOf('/') + 1
    for (const url of urls) places.of(url, lengthOf(url))
    expect(urls.map((url) => places.of(url, lengthOf(url)))).toEqual(urls.map((_, n) => n))
  }
})

it('takes as many as were expected without moving them', () => {
  expectTheSame(
    Array.from({ length: 200 }, (_, n) => `${start}folder-${n}/a.jpg`),
    start.length,
    200,
  )
})

it('remembers no more of what is shared than what is entered shares', () => {
  const places = new Places(10, start.length)
  const place = places.of(`${start}a/bcdef`, start.length + 2)
  places.enter(place, `${start}a/bcdef`, start.length + 7, 1, 0)
  places.enter(place, `${start}a/bcdxx`, start.length + 4, 3, 1)
  expect(places.sharedOf(place)).toBe(start.length + 4)
  expect(places.countOf(place)).toBe(4)
})
