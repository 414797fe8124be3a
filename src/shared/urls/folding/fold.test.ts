import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptExact } from '../accept.ts'
import { judge } from '../judge.ts'
import { coverage } from '../list.ts'
import type { ListRow } from '../list.ts'
import { vectorRules as rules } from '../vector-rules.ts'
import type { Fold } from './fold.ts'
import { coveredBy, findFolds, foldSteps } from './fold.ts'
import { isSuggestible } from './narrowest.ts'
import { reachOfFold } from './reach.ts'

const base = 'https://ik.imagekit.io/acme/'

function rowsOf(urls: readonly string[]): ListRow[] {
  return urls.map((url, id) => ({ id, url, wildcard: url.endsWith('*') }))
}

function foldsOf(...tails: string[]): readonly Fold[] {
  return findFolds(rowsOf(tails.map((tail) => base + tail)), rules)
}

function some(count: number, path: (n: number) => string): string[] {
  return Array.from({ length: count }, (_, n) => path(n))
}

describe('findFolds', () => {
  it('offers the narrowest wildcard over a folder', () => {
    const [fold] = foldsOf(...some(12, (n) => `shop/shoes/runner-${n}.jpg`), 'shop/bags/a.jpg')
    expect(fold).toEqual({
      kind: 'folder',
      wildcard: `${base}shop/shoes/runner-*`,
      place: `${base}shop/shoes/`,
      count: 12,
      folders: 1,
    })
  })
  it('offers one over the versions of a file, and says what else of the list it reaches', () => {
    const tails = ['a.jpg?v=1', 'a.jpg?v=2', 'a.jpg', 'a.jpg.webp', 'b.jpg?v=1']
    expect(foldsOf(...tails)).toEqual([
      { kind: 'file', wildcard: `${base}a.jpg*`, place: `${base}a.jpg`, count: 4, folders: 1 },
    ])
  })
  it('offers none that the rules refuse or doubt', () => {
    expect(foldsOf(...some(9, (n) => `images/${'abcdefghi'.charAt(n)}.jpg`))).toEqual([])
    expect(foldsOf(...some(9, (n) => `tr:w-${n}00/a/b/c.jpg`))).toEqual([])
    expect(foldsOf(...some(9, (n) => `${'abcdefghi'.charAt(n)}.jpg`))).toEqual([])
  })
  it('offers no way around a folder that ImageKit never clears by a wildcard', () => {
    const pictures = some(9, (n) => `media/catalog/${'abcdefghi'.charAt(n)}.jpg`)
    expect(foldsOf(...pictures)).toEqual([])
    expect(foldsOf(...pictures, ...some(3, (n) => `media/catalogs/${n}.jpg`))).toEqual([])
    expect(foldsOf(...some(9, (n) => `media/catalog/product/${'abcdefghi'.charAt(n)}.jpg`))).toHaveLength(1)
  })
  it('offers a wider one first only if it saves much more', () => {
    const two = (each: number) => [
      ...some(each, (n) => `media/x/shoes/${n}.jpg`),
      ...some(each, (n) => `media/x/bags/${n}.jpg`),
    ]
    expect(foldsOf(...two(10))[0]).toMatchObject({ folders: 1, count: 10 })
    const many = some(200, (n) => `media/x/sku-${n}/front.jpg`)
    expect(foldsOf(...many)[0]).toMatchObject({ wildcard: `${base}media/x/sku-*`, folders: 200, count: 200 })
  })
  it('ends in no half of a letter', () => {
    // ü and ö share their first byte.
    const folds = foldsOf(...some(6, (n) => `shop/x/gr${n % 2 === 0 ? '%C3%BC' : '%C3%B6'}n-${n}.jpg`))
    expect(folds[0]?.wildcard).toBe(`${base}shop/x/gr*`)
  })
  it('counts a wildcard of the list that does the same', () => {
    const folds = foldsOf('shop/shoes/*', ...some(5, (n) => `shop/shoes/${n}.jpg`))
    expect(folds[0]).toMatchObject({ wildcard: `${base}shop/shoes/*`, count: 6 })
  })
  it('counts what is in a folder without a name', () => {
    const folds = foldsOf(
      ...some(6, (n) => `shop/photos/${'abcdef'.charAt(n)}.jpg`),
      ...some(6, (n) => `shop/photos//x/${n}.jpg`),
    )
    expect(folds).toMatchObject([{ wildcard: `${base}shop/photos/*`, count: 12, folders: 2 }])
  })
  it('gives the window its turn', () => {
    const steps = foldSteps(rowsOf(some(5_000, (n) => `${base}shop/shoes/${n}.jpg`)), rules)
    expect(steps.next()).toEqual({ done: false, value: undefined })
  })
})

it('tells how far a fold reaches, and what of the list stays', () => {
  const tails = [...some(6, (n) => `shop/cat-${n}.jpg`), 'tr:w-200/shop/cat-1.jpg', 'tr:w-200/shop/dog.jpg']
  const rows = rowsOf(tails.map((tail) => base + tail))
  const [fold] = findFolds(rows, rules)
  if (fold === undefined) throw new Error('no fold')
  expect(reachOfFold(fold, rows, rules)).toEqual({
    kind: 'beginning',
    path: '/shop/cat-',
    staying: 1,
    isWidest: false,
  })
})

describe('whatever the list', () => {
  const segment = fc.constantFrom(
    'shop',
    'shoes',
    's',
    'media',
    'catalog',
    'a',
    'b-1',
    'b-2',
    '%C3%BC',
    '%C3%B6x',
    'tr:w-2',
  )
  const file = fc.constantFrom('a.jpg', 'b.jpg', 'ab.jpg', 'a.jpg.webp', 'x', '%C3%BC.png', '*', 'c*')
  const query = fc.constantFrom('', '', '?v=1', '?v=2', '?tr=w-1/a', '?v=1*')
  const start = fc.constantFrom(base, `${base}products/`, 'https://img.acme.com/', 'http://img.acme.com/')
  const url = fc
    .tuple(start, fc.array(segment, { maxLength: 3 }), file, query)
    .map(([from, folders, name, tail]) => from + [...folders, name].join('/') + tail)
    .filter((text) => {
      const judged = judge(text, rules)
      return judged.kind === 'url' && judged.url === text
    })
  const lists = fc.uniqueArray(url, { minLength: 3, maxLength: 40 }).map(rowsOf)

  const sharedBeginning = (one: string, other: string) => {
    let at = 0
    while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1
    return one.slice(0, at)
  }
  const holds = (check: (fold: Fold, rows: readonly ListRow[]) => void) =>
    fc.assert(
      fc.property(lists, (rows) => {
        for (const fold of findFolds(rows, rules)) check(fold, rows)
      }),
      { numRuns: 300 },
    )

  it('a suggestion is accepted by the rules, without a doubt, and by main', () => {
    holds(({ wildcard }) => {
      const judged = judge(wildcard, rules)
      expect(judged).toMatchObject({ kind: 'url', verdict: 'ready', url: wildcard, wildcard: true })
      expect(acceptExact(wildcard, rules)).toEqual({ ok: true })
    })
  })
  it('it covers just what it claims', () => {
    holds((fold, rows) => {
      const others = rows.filter((row) => row.url !== fold.wildcard)
      const added = { id: rows.length, url: fold.wildcard, wildcard: true }
      const { covered } = coverage([...others.map((row) => ({ ...row, wildcard: false })), added])
      const claimed = coveredBy(fold.wildcard, rows)
      expect(claimed).toHaveLength(fold.count)
      const ids = claimed.filter((row) => row.url !== fold.wildcard).map(({ id }) => id)
      expect([...covered.keys()].toSorted((a, b) => a - b)).toEqual(ids)
      for (const { url: one } of claimed) expect(one.startsWith(fold.place)).toBe(true)
    })
  })
  it('it is never wider than needed: no narrower one covers the same', () => {
    holds(({ wildcard }, rows) => {
      const urls = coveredBy(wildcard, rows).map((row) => row.url)
      const shared = urls.reduce((one, other) => sharedBeginning(one, other))
      for (let length = wildcard.length; length <= shared.length; length += 1)
        expect(isSuggestible(`${shared.slice(0, length)}*`, rules)).toBe(false)
    })
  })
  it('it saves something, and no two are the same', () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const folds = findFolds(rows, rules)
        expect(new Set(folds.map(({ wildcard }) => wildcard)).size).toBe(folds.length)
        for (const { count } of folds) expect(count).toBeGreaterThan(2)
      }),
      { numRuns: 100 },
    )
  })
})
