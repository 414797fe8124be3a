import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverage } from './list.ts'
import type { ListRow } from './list.ts'

const base = 'https://ik.imagekit.io/acme/'

function rowsOf(...urls: string[]): ListRow[] {
  return urls.map((url, id) => ({ id, url, wildcard: url.endsWith('*') }))
}

/** The same, said the slow way. */
function coveredSlowly(rows: readonly ListRow[], id: number): boolean {
  const row = rows.find((candidate) => candidate.id === id)
  return rows.some(
    (other) =>
      other.wildcard && other.url !== row?.url && row?.url.startsWith(other.url.slice(0, -1)) === true,
  )
}

describe('coverage', () => {
  it('finds the very same URLs, and nothing that only looks alike', () => {
    const rows = rowsOf(`${base}a.jpg`, `${base}A.jpg`, `${base}a.jpg`, `${base}a.jpg?v=1`, `${base}a.jpg`)
    expect(coverage(rows)).toEqual({ duplicates: new Map([[2, 0], [4, 0]]), covered: new Map() }) // prettier-ignore
  })

  it('finds what a wildcard reaches, wherever it stands in the list', () => {
    const rows = rowsOf(
      `${base}shop/cat.jpg`,
      `${base}shop/cat*`,
      `${base}shop/catalogue/b.jpg`,
      `${base}shop/dog.jpg`,
      `${base}tr:w-1/shop/cat.jpg`,
      `${base}shop/cat`,
    )
    expect(coverage(rows).covered).toEqual(new Map([[0, 1], [2, 1], [5, 1]])) // prettier-ignore
  })

  it('reaches query transformations of a file, not its path transformations', () => {
    const rows = rowsOf(`${base}photo.jpg*`, `${base}photo.jpg?tr=w-1`, `${base}tr:w-1/photo.jpg`)
    expect(coverage(rows).covered).toEqual(new Map([[1, 0]]))
  })

  it('names the widest of several wildcards, which is itself not covered', () => {
    const rows = rowsOf(`${base}shop/shoes/red*`, `${base}shop/shoes/*`, `${base}shop/shoes/red.jpg`)
    expect(coverage(rows).covered).toEqual(new Map([[0, 1], [2, 1]])) // prettier-ignore
  })

  it('counts a wildcard that stands there twice as a duplicate only', () => {
    const rows = rowsOf(`${base}shop/shoes/*`, `${base}shop/shoes/*`, `${base}shop/shoes/a.jpg`)
    expect(coverage(rows)).toEqual({ duplicates: new Map([[1, 0]]), covered: new Map([[2, 0]]) })
  })

  it('agrees with comparing every row with every wildcard', () => {
    const prefix = fc.string({ unit: fc.constantFrom('a', 'b', '/', '!', '~'), minLength: 1, maxLength: 5 })
    const url = fc.tuple(prefix, fc.constantFrom('', '', '*')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(url, { maxLength: 40 }), (urls) => {
        const rows = rowsOf(...urls)
        const { duplicates, covered } = coverage(rows)
        for (const { id, url: text } of rows) {
          const first = urls.indexOf(text)
          expect(duplicates.get(id)).toBe(first === id ? undefined : first)
          expect(covered.has(id)).toBe(first === id && coveredSlowly(rows, id))
          const wildcard = covered.get(id)
          if (wildcard !== undefined) expect(text.startsWith(urls[wildcard]?.slice(0, -1) ?? '?')).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
