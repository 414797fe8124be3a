import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { Fold } from '#shared/urls/folding/fold.ts'
import { inSlices } from '../in-slices.ts'
import { RowList } from '../rows/row-list.ts'
import { liveSources, newSource, rowsOfLive } from '../rows/source.ts'
import { rowsToSend } from '../rows/to-send.ts'
import { rowsUnder, searchFolds } from './look-for-folds.ts'

const rules: AccountRules = {
  accountId: 'a',
  accountName: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  others: [],
}
const base = 'https://ik.imagekit.io/acme/'

function makeList(texts: readonly string[]) {
  const queue: (() => void)[] = []
  const later = (act: () => void) => void queue.push(act)
  const turns = { later, draw: later, now: () => 0 }
  const list = new RowList(rules, turns, () => 'id')
  const settle = () => {
    for (let act = queue.shift(); act !== undefined; act = queue.shift()) act()
  }
  const source = list.addSource(newSource('file', 'a.txt'))
  list.addEntries(
    source,
    texts.map((text, at) => ({ text, line: at + 1 })),
  )
  list.endSource(source, { kind: 'text', units: texts.length, encoding: 'utf-8', otherColumns: 0 })
  list.endAdding([source])
  settle()
  const find = (): readonly Fold[] => {
    let all: readonly Fold[] = []
    inSlices(searchFolds(list.table, rules), turns, ([folds]) => {
      all = folds
    })
    settle()
    return all
  }
  return { list, settle, find }
}

const sent = (list: RowList) => rowsToSend(list.table, 1_000).map(({ url }) => url)

it('puts one wildcard in the place of what it stands for, with what is merged, and takes it back in one step', () => {
  const shoes = Array.from({ length: 6 }, (_, n) => `${base}shop/shoes/runner-${n}.jpg`)
  const { list, settle, find } = makeList([
    ...shoes,
    shoes[0] ?? '',
    `${base}images*`,
    `${base}shop/bags/a.jpg`,
  ])
  const before = sent(list)
  const [fold] = find()
  expect(fold).toMatchObject({ wildcard: `${base}shop/shoes/runner-*`, count: 6 })
  const step = list.fold(rowsUnder(list.table, fold?.wildcard ?? ''), fold?.wildcard ?? '', 'a.txt')
  settle()
  expect(step?.count).toBe(7)
  expect(sent(list)).toEqual([`${base}shop/bags/a.jpg`, `${base}shop/shoes/runner-*`])
  expect(rowsOfLive(list)).toEqual({ rows: 3, gone: 7 })
  expect(liveSources(list).map(({ kind }) => kind)).toEqual(['file', 'wildcard'])
  expect(list.undo()?.id).toBe(step?.id)
  settle()
  expect(sent(list)).toEqual(before)
  expect(list.table.counts()).toMatchObject({ merged: 1, blocks: 1 })
})

it('stops looking when it is told to', () => {
  const { list } = makeList([`${base}a.jpg`])
  const queue: (() => void)[] = []
  const turns = { later: (act: () => void) => void queue.push(act), now: () => 0 }
  const stop = inSlices(searchFolds(list.table, rules), turns, () => expect.unreachable())
  stop()
  for (let act = queue.shift(); act !== undefined; act = queue.shift()) act()
})

it('whatever the list: just what is claimed leaves it, all of it is cleared by the wildcard, and Undo is whole', () => {
  const tail = fc.tuple(
    fc.constantFrom('shop/shoes/', 'shop/s/', 'media/x/y/', ''),
    fc.constantFrom('runner', 'run', 'a', 'b'),
    fc.nat(30),
    fc.constantFrom('.jpg', '.jpg?v=1', '.jpg?v=2'),
  )
  const texts = fc.array(
    tail.map(([folder, name, n, end]) => `${base}${folder}${name}-${n}${end}`),
    { minLength: 5, maxLength: 40 },
  )
  fc.assert(
    fc.property(texts, (urls) => {
      const { list, settle, find } = makeList(urls)
      const before = sent(list)
      for (const fold of find()) {
        list.fold(rowsUnder(list.table, fold.wildcard), fold.wildcard, 'a.txt')
        settle()
        const after = sent(list)
        const gone = before.filter((url) => !after.includes(url))
        expect(gone).toHaveLength(fold.count)
        for (const url of gone) expect(url?.startsWith(fold.wildcard.slice(0, -1))).toBe(true)
        expect(after).toHaveLength(before.length - fold.count + 1)
        list.undo()
        settle()
        expect(sent(list)).toEqual(before)
      }
    }),
    { numRuns: 100 },
  )
})
