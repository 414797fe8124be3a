import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListRow } from '../list.ts'
import { vectorRules as rules } from '../vector-rules.ts'
import { coveredBy, findFolds, foldSteps, type Fold } from './fold.ts'
import { narrowestOf } from './narrowest.ts'

const base = 'https://ik.imagekit.io/acme/'

function rowsOf(urls: readonly string[]): ListRow[] {
  return urls.map((url, id) => ({ id, url, wildcard: false }))
}

const folderOf = (url: string) => url.slice(0, (url.split('?')[0] ?? '').lastIndexOf('/') + 1)
const worthOf = ({ count, folders }: Fold) => (count - 1) / (folders > 1 ? 4 : 1)

/** The folder of a URL and all above it, the longest first. */
function foldersOf(url: string): string[] {
  const parts = folderOf(url).slice(0, -1).split('/')
  return parts.slice(2).map((_, above) => `${parts.slice(0, parts.length - above).join('/')}/`)
}

function sharedLength(urls: readonly string[]): number {
  const [first = ''] = urls
  let at = 0
  while (at < first.length && urls.every((url) => url.charAt(at) === first.charAt(at))) at += 1
  return at
}

/** What may be folded, as it is meant: slow, and without the limits that only a long list meets. */
function foldsAsMeant(urls: readonly string[]): Fold[] {
  const folds: Fold[] = []
  const offer = (kind: Fold['kind'], place: string, within: readonly string[], fewest: number) => {
    const wildcard = narrowestOf(within[0] ?? '', place.length, sharedLength(within), rules)
    if (wildcard === null || folds.some((fold) => fold.wildcard === wildcard)) return
    const covered = coveredBy(wildcard, rowsOf(urls)).map(({ url }) => url)
    const folders = kind === 'file' ? 1 : new Set(covered.map(folderOf)).size
    if (covered.length >= fewest) folds.push({ kind, wildcard, place, count: covered.length, folders })
  }
  const folders = [...new Set(urls.flatMap(foldersOf))].toSorted((one, other) => other.length - one.length)
  const seen = new Set<string>()
  for (const place of folders) {
    const within = urls.filter((url) => url.startsWith(place))
    if (within.length < 5 || seen.has(within.join('\n'))) continue
    seen.add(within.join('\n'))
    offer('folder', place, within, 5)
  }
  for (const place of new Set(urls.flatMap((url) => (url.includes('?') ? [url.split('?')[0] ?? ''] : [])))) {
    const versions = urls.filter((url) => url.startsWith(`${place}?`))
    if (versions.length >= 2) offer('file', place, versions, 3)
  }
  return folds
}

const byWildcard = (folds: readonly Fold[]) =>
  folds.toSorted((one, other) => (one.wildcard < other.wildcard ? -1 : 1))

describe('what may be folded', () => {
  const part = fc.constantFrom('shop', 'shoes', 'catalog-1', 'catalog-2', 'summer', 'a', 'm', '')
  const name = fc.constantFrom('front.jpg', 'back.jpg', 'side.jpg', 'front-2.jpg', 'x.png', 'y.png')
  const query = fc.constantFrom('', '', '?v=1', '?v=2', '?v=3', '?from=a/b', '?/')
  const url = fc
    .tuple(fc.array(part, { maxLength: 3 }), name, query)
    .map(([folders, file, tail]) => `${base}media/x/${[...folders, file].join('/')}${tail}`)

  it('is what is meant, whatever the list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(url, { minLength: 3, maxLength: 30 }), (urls) => {
        const folds = findFolds(rowsOf(urls), rules)
        const meant = foldsAsMeant(urls)
        const inAll = meant.filter(({ kind }) => kind === 'file').length <= 5 && meant.length <= 20
        if (inAll) expect(byWildcard(folds)).toEqual(byWildcard(meant))
        const worths = folds.map(worthOf)
        expect(worths).toEqual(worths.toSorted((one, other) => other - one))
      }),
      { numRuns: 300 },
    )
  })

  it('is nothing in nothing', () => {
    expect(findFolds([], rules)).toEqual([])
  })

  it('is at least five of a folder, or three versions of a file', () => {
    const files = Array.from({ length: 5 }, (_, n) => `${base}shop/shoes/${n}.jpg`)
    expect(findFolds(rowsOf(files), rules)).toHaveLength(1)
    expect(findFolds(rowsOf(files.slice(1)), rules)).toEqual([])
    const versions = Array.from({ length: 3 }, (_, n) => `${base}shop/a.jpg?v=${n}`)
    expect(findFolds(rowsOf(versions), rules)).toHaveLength(1)
    expect(findFolds(rowsOf(versions.slice(1)), rules)).toEqual([])
  })

  it.each([1, 99, 37])('is no more than the twenty most worth, of a hundred folders', (step) => {
    const urls = Array.from({ length: 100 }, (_, n) => ((n + 1) * step) % 100).flatMap((n) =>
      Array.from({ length: 5 + n }, (_, at) => `https://img.acme.com/x${n}y/z/${at}.jpg`),
    )
    expect(findFolds(rowsOf(urls), rules).map(({ count }) => count)).toEqual(
      Array.from({ length: 20 }, (_, n) => 104 - n),
    )
  })

  it('is no more than five files with their versions', () => {
    const urls = Array.from({ length: 8 }, (_, n) => n).flatMap((n) =>
      Array.from({ length: 3 + n }, (_, at) => `${base}shop/x/${'abcdefgh'.charAt(n)}.jpg?v=${at}`),
    )
    const files = findFolds(rowsOf(urls), rules).filter(({ kind }) => kind === 'file')
    expect(files.map(({ count }) => count)).toEqual([10, 9, 8, 7, 6])
  })

  it('is no more than twenty, folders and files together', () => {
    const folders = Array.from({ length: 20 }, (_, n) => n).flatMap((n) =>
      Array.from({ length: 5 + n }, (_, at) => `https://img.acme.com/x${n}y/z/${at}.jpg`),
    )
    const versions = Array.from({ length: 9 }, (_, n) => `${base}shop/x/a.jpg?v=${n}`)
    const other = `${base}shop/x/b.png`
    const folds = findFolds(rowsOf([...folders, ...versions, other]), rules)
    expect(folds).toHaveLength(20)
    expect(folds.filter(({ kind }) => kind === 'file').map(({ count }) => count)).toEqual([9])
  })

  it('is of a file only what its own versions call for', () => {
    const beside = [`${base}shop/a.jpg`, `${base}shop/a.jpg?v=1`, `${base}shop/a.jpg.webp`]
    expect(findFolds(rowsOf(beside), rules)).toEqual([])
  })

  it('names a place once, best first, folders and files among each other', () => {
    const alone = Array.from({ length: 8 }, (_, n) => `${base}shop/bags/a.jpg?v=${n}`)
    const beside = Array.from({ length: 9 }, (_, n) => `${base}shop/shoes/b.jpg?v=${n}`)
    const others = Array.from({ length: 6 }, (_, n) => `${base}shop/shoes/${n}.jpg`)
    const few = Array.from({ length: 5 }, (_, n) => `${base}shop/hats/${n}.jpg`)
    expect(
      findFolds(rowsOf([...few, ...alone, ...others, ...beside]), rules).map(({ kind, wildcard, count }) => [
        kind,
        wildcard.slice(base.length),
        count,
      ]),
    ).toEqual([
      ['folder', 'shop/shoes/*', 15],
      ['file', 'shop/shoes/b.jpg*', 9],
      ['folder', 'shop/bags/a.jpg*', 8],
      ['folder', 'shop/hats/*', 5],
    ])
  })

  it('goes by what is saved: one over several folders saves all but one URL, and a fourth of that counts', () => {
    const files = (folder: string, count: number) =>
      Array.from({ length: count }, (_, n) => `${base}shop/media/${folder}/${n}.jpg`)
    const counts = (urls: readonly string[]) => findFolds(rowsOf(urls), rules).map(({ count }) => count)
    expect(
      counts([...files('a', 6), ...files('b', 4), ...files('c', 4), ...files('d', 4), ...files('e', 4)]),
    ).toEqual([22, 6])
    expect(
      counts([...files('a', 7), ...files('b', 4), ...files('c', 4), ...files('d', 4), ...files('e', 4)]),
    ).toEqual([7, 23])
  })

  it('is looked for in no more than sixty places: where the rules allow none of those, it is not worth it', () => {
    const letters = 'abcdefghi'
    const refused = (many: number) =>
      Array.from({ length: many }, (_, n) => n).flatMap((n) =>
        Array.from(letters, (letter) => `${base}tr:w-${n + 100}/x/${letter}.jpg`),
      )
    const allowed = Array.from({ length: 5 }, (_, n) => `${base}shop/shoes/${n}.jpg`)
    // The account as a whole, and all that is sent in other sizes, are tried first.
    expect(findFolds(rowsOf([...refused(58), ...allowed]), rules).map(({ count }) => count)).toEqual([5])
    expect(findFolds(rowsOf([...refused(60), ...allowed]), rules)).toEqual([])
  })

  it('of the same worth is in the order of the list', () => {
    const files = (folder: string) => Array.from({ length: 6 }, (_, n) => `${base}shop/${folder}/${n}.jpg`)
    const folders = ['shoes', 'boots', 'socks', 'belts']
    const urls = folders.flatMap(files)
    expect(findFolds(rowsOf(urls), rules).map(({ place }) => place)).toEqual(
      folders.map((folder) => `${base}shop/${folder}/`),
    )
  })

  it('is found behind a chain of folders that hold only each other', () => {
    const chain = Array.from({ length: 70 }, (_, n) => `f${n}`).join('/')
    const deep = Array.from({ length: 9 }, (_, n) => `${base}shop/x/${chain}/${n}.jpg`)
    const other = Array.from({ length: 5 }, (_, n) => `${base}other/z/${n}.jpg`)
    expect(findFolds(rowsOf([...deep, ...other]), rules).map(({ count }) => count)).toEqual([9, 5])
  })

  it('is looked for in pieces of at most 256 rows', () => {
    const urls = Array.from({ length: 5_000 }, (_, n) => `${base}shop/shoes/${n}.jpg`)
    const steps = [...foldSteps(rowsOf(urls), rules)].length
    expect(steps).toBeGreaterThanOrEqual(5_000 / 256)
    expect(steps).toBeLessThan(100)
  })
})
