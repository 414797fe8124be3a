import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Folders } from './folders.ts'

const host = 'https://h/'

/** The folders that `rise` names, each with what is in it. */
function risen(urls: readonly string[], fewest: number, alike = host.length) {
  const folders = new Folders(
    urls.map((url) => ({ url })),
    alike,
  )
  for (const [row, url] of urls.entries()) folders.take(row, url.lastIndexOf('/') + 1)
  const { places } = folders
  return folders.rise(fewest).map((place) => ({
    place: places.urlOf(place).slice(0, places.lengthOf(place)),
    count: places.countOf(place),
    folders: places.foldersOf(place),
    shared: places.sharedOf(place),
  }))
}

/** The same, slow and plain: a folder is what begins with it. */
function risenPlainly(urls: readonly string[], fewest: number) {
  const folderOf = (url: string) => url.slice(0, url.lastIndexOf('/') + 1)
  const above = (folder: string) =>
    [...folder.matchAll(/\//g)].map(({ index }) => folder.slice(0, index + 1)).slice(2)
  const names = [...new Set(urls.flatMap((url) => above(folderOf(url))))]
  const seen = new Set<string>()
  return names
    .toSorted((one, other) => other.length - one.length)
    .flatMap((place) => {
      const within = urls.filter((url) => url.startsWith(place))
      const isNamed = seen.has(within.join(' '))
      seen.add(within.join(' '))
      if (within.length < fewest || isNamed) return []
      const [first = ''] = within
      let shared = 0
      while (shared < first.length && within.every((url) => url.charAt(shared) === first.charAt(shared)))
        shared += 1
      return [{ place, count: within.length, folders: new Set(within.map(folderOf)).size, shared }]
    })
}

const byPlace = (one: { place: string }, other: { place: string }) => (one.place < other.place ? -1 : 1)

// An empty segment is a folder too: what is in it begins with the one above it.
const segment = fc.constantFrom('a', 'b', 'ab', 'a1', '')
const url = fc
  .tuple(fc.array(segment, { maxLength: 5 }), fc.constantFrom('x', 'y', 'z', 'xy'))
  .map(([folders, name]) => host + [...folders, name].join('/'))

it('gives every folder all that is below it, whatever the URLs', () => {
  fc.assert(
    fc.property(fc.uniqueArray(url, { maxLength: 30 }), fc.constantFrom(1, 2, 5), (urls, fewest) => {
      const found = risen(urls, fewest)
      expect(found.toSorted(byPlace)).toEqual(risenPlainly(urls, fewest).toSorted(byPlace))
      const lengths = found.map(({ place }) => place.length)
      expect(lengths).toEqual(lengths.toSorted((one, other) => other - one))
    }),
  )
})

it('ends at the host', () => {
  expect(risen([`${host}x`, `${host}y`, `${host}a//b/x`], 1)).toEqual([
    { place: `${host}a//b/`, count: 1, folders: 1, shared: `${host}a//b/x`.length },
    { place: host, count: 3, folders: 2, shared: host.length },
  ])
  const hosts = ['https://g/x', 'https://h/x', 'https://h/y']
  expect(risen(hosts, 1, 'https://'.length)).toEqual([
    { place: 'https://g/', count: 1, folders: 1, shared: 'https://g/x'.length },
    { place: 'https://h/', count: 2, folders: 1, shared: 'https://h/'.length },
  ])
  expect(risen([], 1)).toEqual([])
})
