import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { RowList } from './row-list.ts'
import { rowsToSend } from './to-send.ts'
import { stateOf } from './row.ts'
import { liveSources, newSource } from './source.ts'
import { countsByFilter, filterOf, filters, viewOf } from './view.ts'

const rules: AccountRules = {
  accountId: 'a',
  accountName: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  others: [],
}
const base = 'https://ik.imagekit.io/acme/'

/** A list whose slices run when `settle` says so. */
function makeList(...texts: string[]) {
  const queue: (() => void)[] = []
  let ids = 0
  const wait = (act: () => void) => void queue.push(act)
  const turns = { later: wait, draw: wait, now: () => 0 }
  const list = new RowList(rules, turns, () => `id-${(ids += 1)}`)
  const settle = () => {
    for (let act = queue.shift(); act !== undefined; act = queue.shift()) act()
  }
  const add = (...more: string[]) => {
    const source = list.addSource(newSource('file', 'a.txt'))
    list.addEntries(
      source,
      more.map((text, at) => ({ text, line: at + 1 })),
    )
    list.endSource(source, { kind: 'text', units: more.length, encoding: 'utf-8', otherColumns: 0 })
    list.endAdding([source])
    settle()
  }
  if (texts.length > 0) add(...texts)
  return { list, add, settle }
}

function states(list: RowList): string[] {
  return list.rows.map(stateOf)
}

describe('what a row is', () => {
  it('tells ready, look, blocked, merged and left out, and its counts add up', () => {
    const { list } = makeList(
      `${base}a.jpg`,
      `http://ik.imagekit.io/acme/b.jpg`,
      `${base}images*`,
      `${base}a.jpg`,
      '',
    )
    expect(states(list)).toEqual(['ready', 'look', 'blocks', 'merged', 'left-out'])
    expect(countsByFilter(list.table.counts())).toEqual({
      all: 5,
      ready: 1,
      look: 1,
      blocks: 1,
      merged: 1,
      'left-out': 1,
    })
  })
  it('marks what a wildcard of the list reaches, and no longer when the wildcard is gone', () => {
    const { list, settle } = makeList(`${base}shop/shoes/a.jpg`, `${base}shop/shoes/*`)
    expect(list.rows[0]?.coveredBy).toBe(1)
    expect(states(list)[0]).toBe('look')
    list.remove([1])
    settle()
    expect(states(list)).toEqual(['ready', 'removed'])
  })
  it('is judged again when the account changes', () => {
    const { list, settle } = makeList(`${base}a.jpg`)
    list.setRules({ ...rules, endpoints: [{ imagekitId: 'other', pattern: '' }] })
    settle()
    expect(states(list)).toEqual(['blocks'])
  })
})

describe('merging', () => {
  it('promotes the next row when the kept one is removed, and gives its place back', () => {
    const { list } = makeList(`${base}a.jpg`, `${base}a.jpg`, `${base}a.jpg`)
    list.remove([0])
    expect(states(list)).toEqual(['removed', 'ready', 'merged'])
    expect(list.rows[2]?.mergedWith).toBe(1)
    list.undo()
    expect(states(list)).toEqual(['ready', 'merged', 'merged'])
    expect(list.rows[2]?.mergedWith).toBe(0)
  })
  it('merges a row that is edited into the same URL', () => {
    const { list } = makeList(`${base}a.jpg`, `${base}b.jpg`)
    list.edit(1, `${base}a.jpg`)
    expect(states(list)).toEqual(['ready', 'merged'])
  })
})

describe('changing', () => {
  it('applies one repair to all rows that share it, in one step', () => {
    const { list } = makeList(
      'http://ik.imagekit.io/acme/a.jpg',
      'http://ik.imagekit.io/acme/b.jpg',
      `${base}c.jpg`,
    )
    expect(list.table.sharing('use-https')).toBe(2)
    list.repair(list.sharing('use-https'), 'use-https')
    expect(states(list)).toEqual(['ready', 'ready', 'ready'])
    expect(list.table.sharing('use-https')).toBe(0)
    list.undo()
    expect(list.rows[1]?.text).toBe('http://ik.imagekit.io/acme/b.jpg')
  })
  it('blocks a row whose automatic repair is taken back, and repairs it again', () => {
    const { list } = makeList(`"${base}a.jpg",`)
    expect(states(list)).toEqual(['repaired'])
    list.takeBack(0)
    expect(states(list)).toEqual(['blocks'])
    list.takeBack(0, false)
    expect(states(list)).toEqual(['repaired'])
  })
  it('starts over, and brings everything back', () => {
    const { list, add } = makeList(`${base}a.jpg`, `${base}b.jpg`)
    const step = list.removeAll('start-new')
    add(`${base}c.jpg`)
    expect(list.table.counts()).toMatchObject({ ready: 1, removed: 2 })
    list.undoThrough(step?.id ?? 0)
    expect(states(list)).toEqual(['ready', 'ready', 'removed'])
  })
  it('forgets what was sent: no undo brings it back', () => {
    const { list } = makeList(`${base}a.jpg`, 'images*')
    const { id } = list
    list.remove([1])
    list.undo()
    list.takeAway([0])
    expect(list.undo()).toBeNull()
    expect(states(list)).toEqual(['removed', 'blocks'])
    expect(list.id).not.toBe(id)
  })

  it('leaves an empty list, which judges what comes next from its first row', () => {
    const { list, add } = makeList(`${base}a.jpg`, `${base}b.jpg`, `${base}c.jpg`)
    list.takeAway([0, 1, 2])
    add(`${base}d.jpg`, `${base}images*`)
    expect(states(list)).toEqual(['ready', 'blocks'])
  })
})

it('shows what filter and search ask for', () => {
  const { list } = makeList(`${base}Shoes/a.jpg`, `${base}images*`, `${base}b.jpg`)
  expect([...viewOf(list.table, 'all', 'shoes')]).toEqual([0])
  expect([...viewOf(list.table, 'blocks', '')]).toEqual([1])
  expect([...viewOf(list.table, 'ready', '')]).toEqual([0, 2])
})

it('holds its sums, its groups and its undo through any changes', () => {
  const text = fc.constantFrom(
    `${base}a.jpg`,
    `${base}b.jpg`,
    `"${base}a.jpg"`,
    'http://ik.imagekit.io/acme/a.jpg',
    `${base}shop/shoes/*`,
    `${base}shop/shoes/x.jpg`,
    `${base}images*`,
    'Image URL',
    '',
  )
  const change = fc.record({
    what: fc.constantFrom('edit', 'remove', 'repair', 'takeBack', 'undo', 'removeAll'),
    id: fc.nat(9),
    text,
  })
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 10 }),
      fc.array(change, { maxLength: 12 }),
      (texts, changes) => {
        const { list, settle } = makeList(...texts)
        const before = list.rows.map((row) => ({ ...row }))
        for (const { what, id, text: next } of changes) {
          if (what === 'edit') list.edit(id, next)
          else if (what === 'remove') list.remove([id])
          else if (what === 'repair') list.repair([id], 'use-https')
          else if (what === 'takeBack') list.takeBack(id)
          else if (what === 'removeAll') list.removeAll('start-over')
          else if (list.lastStep?.kind !== 'add') list.undo()
          settle()
          check(list)
        }
        while (list.lastStep !== null && list.lastStep.kind !== 'add') list.undo()
        settle()
        expect(list.rows).toEqual(before)
      },
    ),
  )
})

function check(list: RowList): void {
  const counts = countsByFilter(list.table.counts())
  const parts = filters.filter((filter) => filter !== 'all')
  expect(counts.all).toBe(parts.reduce((sum, filter) => sum + counts[filter], 0))
  for (const filter of filters) expect(viewOf(list.table, filter, '').length).toBe(counts[filter])
  for (const row of list.rows) {
    const state = stateOf(row)
    if (state !== 'removed') expect(parts).toContain(filterOf[state])
    if (row.mergedWith !== null) expect(list.rows[row.mergedWith]?.url).toBe(row.url)
  }
  const urls = rowsToSend(list.table, Infinity).map(({ url }) => url)
  expect(new Set(urls).size).toBe(urls.length)
}

it('is named after the sources that rows are left of', () => {
  const { list, settle } = makeList(`${base}a.jpg`)
  list.removeAll('start-over')
  const source = list.addSource(newSource('preset', 'Spring'))
  list.addEntries(source, [{ text: `${base}b.jpg`, line: 1 }])
  settle()
  expect(liveSources(list).map(({ name }) => name)).toEqual(['Spring'])
  list.undo()
  expect(liveSources(list).map(({ name }) => name)).toEqual(['a.txt', 'Spring'])
})
