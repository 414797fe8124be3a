import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Places } from './places.ts'

interface Known {
  urls: string[]
  folders: number
}

/** All folders that the URLs are in, and the same in a `Map`, slow and plain. */
function entered(urls: readonly string[], alike: number) {
  const places = new Places(
    urls.map((url) => ({ url })),
    alike,
  )
  const known = new Map<string, Known>()
  for (const [row, url] of urls.entries()) {
    for (let end = url.lastIndexOf('/'); end >= start.length - 1; end = url.lastIndexOf('/', end - 1)) {
      const key = url.slice(0, end + 1)
      const place = places.of(row, end + 1)
      const one = known.get(key) ?? { urls: [], folders: 0 }
      known.set(key, one)
      // In the order in which they come by, each its own number.
      expect(place).toBe([...known.keys()].indexOf(key))
      places.enter(place, 1, 2)
      places.shareWith(place, row)
      one.urls.push(url)
      one.folders += 2
    }
  }
  return { places, known }
}

function shared(urls: readonly string[]): number {
  const [first = ''] = urls
  let at = 0
  while (at < first.length && urls.every((url) => url.charAt(at) === first.charAt(at))) at += 1
  return at
}

function expectTheSame(urls: readonly string[], alike: number) {
  const { places, known } = entered(urls, alike)
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
  fc.assert(fc.property(fc.array(path, { maxLength: 60 }), fc.constantFrom(0, start.length), expectTheSame))
})

it('takes many more places than there are rows', () => {
  const urls = Array.from({ length: 300 }, (_, n) => `${start}${n}/${n % 7}/${n % 5}/${n % 3}/a.jpg`)
  expectTheSame(urls, start.length)
})

it('finds each again, wherever the table puts it as it grows', () => {
  for (let list = 0; list < 20; list += 1) {
    const urls = Array.from({ length: 60 }, (_, n) => `${start}${list}/${n}/${n % 7}/${n % 3}/a.jpg`)
    const { places, known } = entered(urls, start.length)
    const again = [...known].map(([key, { urls: own }]) => places.of(urls.indexOf(own[0] ?? ''), key.length))
    expect(again).toEqual(Array.from(again, (_, place) => place))
  }
})

it('tells very many places apart, also those of which the table by itself cannot', () => {
  const rows = Array.from({ length: 150_000 }, (_, n) => ({ url: `${start}${n}/a.jpg` }))
  const places = new Places(rows, start.length)
  const lengthOf = ({ url }: { url: string }) => url.lastIndexOf('/') + 1
  const numbers = rows.map((row, at) => places.of(at, lengthOf(row)))
  expect(numbers.findIndex((place, at) => place !== at)).toBe(-1)
  expect(rows.findIndex((row, at) => places.of(at, lengthOf(row)) !== at)).toBe(-1)
})

it('remembers no more of what is shared than it is told', () => {
  const places = new Places([{ url: `${start}a/bcdef` }], start.length)
  const place = places.of(0, start.length + 2)
  places.shareAtMost(place, start.length + 4)
  places.shareAtMost(place, start.length + 5)
  expect(places.sharedOf(place)).toBe(start.length + 4)
})

it('is in nothing until it is put into something', () => {
  const places = new Places([{ url: `${start}a/b` }], start.length)
  const [below, above] = [places.of(0, start.length + 2), places.of(0, start.length)]
  expect(places.aboveOf(below)).toBe(-1)
  places.putInto(below, above)
  expect(places.aboveOf(below)).toBe(above)
})
