import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { SameUrls } from './same-urls.ts'

/** Rows of which each has one of a few URLs, and URLs of which several have the same hash. */
function setUp(urls: readonly number[], hashOfUrl: (url: number) => number) {
  const urlOf = (id: number) => urls[id] ?? 0
  const merged = new Map<number, number>()
  const same = new SameUrls({
    hashOf: (id) => hashOfUrl(urlOf(id)),
    isSame: (one, other) => urlOf(one) === urlOf(other),
    merge: (id, into) => (into === null ? merged.delete(id) : merged.set(id, into)),
  })
  return { same, merged, urlOf }
}

/** What the groups must be, found by looking at every row. */
function groupOf(inside: ReadonlySet<number>, id: number, urlOf: (id: number) => number): number[] {
  return [...inside].filter((other) => urlOf(other) === urlOf(id)).toSorted((one, other) => one - other)
}

const rows = 60

it('has the groups that a look at every row finds, whatever comes and goes in any order', () => {
  const steps = fc.array(fc.nat(rows - 1), { maxLength: 300 })
  const urls = fc.array(fc.nat(25), { minLength: rows, maxLength: rows })
  fc.assert(
    fc.property(urls, steps, fc.constantFrom(1, 3, 0x0100_0000, 0xff00_0001), (named, toggled, spread) => {
      const { same, merged, urlOf } = setUp(named, (url) => Math.imul(url % 9, spread) >>> 0)
      const inside = new Set<number>()
      for (const id of toggled) {
        if (inside.delete(id)) same.leave(id)
        else {
          inside.add(id)
          same.enter(id)
        }
      }
      for (const id of inside) {
        const group = groupOf(inside, id, urlOf)
        expect(same.of(id)).toEqual(group)
        expect(merged.get(id) ?? null).toBe(group[0] === id ? null : group[0])
      }
    }),
  )
})

it('finds every row of a long list again, while half of it goes and comes back', () => {
  const many = 50_000
  const { same, merged } = setUp(
    Array.from({ length: many }, (_, id) => id % 40_000),
    (url) => Math.imul(url, 0x9e37_79b1) >>> 0,
  )
  const each = (act: (id: number) => void) => {
    for (let id = 0; id < many; id += 1) act(id)
  }
  each((id) => same.enter(id))
  expect(merged.size).toBe(10_000)
  for (let round = 0; round < 5; round += 1) {
    each((id) => id % 2 === 0 && same.leave(id))
    each((id) => id % 2 === 0 && same.enter(id))
  }
  each((id) => {
    const first = id % 40_000
    expect(same.of(id)[0]).toBe(first)
    expect(merged.get(id) ?? null).toBe(first === id ? null : first)
  })
  same.clear()
  expect(same.of(0)).toEqual([])
})
