import { beforeEach, describe, expect, it } from 'vitest'
import { newSource } from './source.ts'
import { RowList } from './row-list.ts'

const rules = {
  accountId: 'a',
  accountName: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  others: [],
}
const many = 3_000
const turns: (() => void)[] = []
let now = 0
let list: RowList

/** One turn of the window; every look at the clock takes longer than a slice. */
function turn(): boolean {
  const act = turns.shift()
  act?.()
  return act !== undefined
}

function settle(): void {
  while (turn()) now += 1
}

function urls(scheme: string): number {
  return list.rows.filter(({ text, removed }) => !removed && text.startsWith(`${scheme}:`)).length
}

beforeEach(() => {
  turns.length = 0
  const wait = (act: () => void) => void turns.push(act)
  list = new RowList(rules, { later: wait, draw: wait, now: () => (now += 10) }, () => 'id')
  const source = list.addSource(newSource('file', 'a.txt'))
  const text = (at: number) => `http://ik.imagekit.io/acme/${at}.jpg`
  list.addEntries(
    source,
    Array.from({ length: many }, (_, at) => ({ text: text(at), line: at + 1 })),
  )
  list.endAdding([source])
  settle()
})

describe('what is done to very many rows', () => {
  it('is done in slices, and says so until it is done', () => {
    const step = list.repair(list.sharing('use-https'), 'use-https')
    expect(step?.count).toBe(many)
    expect(urls('https')).toBe(0)
    expect([list.busy, list.settled]).toEqual([true, false])
    turn()
    expect(urls('https')).toBeGreaterThan(0)
    expect(urls('https')).toBeLessThan(many)
    settle()
    expect(urls('https')).toBe(many)
    expect([list.busy, list.settled]).toEqual([false, true])
  })
  it('can be undone while it is still under way', () => {
    const step = list.repair(list.sharing('use-https'), 'use-https')
    turn()
    list.undo(step?.id)
    settle()
    expect(urls('http')).toBe(many)
    expect(list.table.counts().look).toBe(many)
  })
  it('comes one after the other: what is removed meanwhile comes back repaired', () => {
    list.repair(list.sharing('use-https'), 'use-https')
    const step = list.removeAll('start-over')
    settle()
    expect(list.isEmpty).toBe(true)
    list.undo(step?.id)
    settle()
    expect(urls('https')).toBe(many)
    list.undo()
    settle()
    expect(urls('http')).toBe(many)
    list.undo()
    settle()
    expect(list.isEmpty).toBe(true)
  })
  it('is done at once where it is written down together with the list', () => {
    let undone = 0
    list.repair(list.sharing('use-https'), 'use-https')
    const ids = Array.from({ length: many }, (_, id) => id)
    const step = list.remove(ids, 'keep', () => (undone += 1))
    expect([list.isEmpty, list.busy]).toEqual([true, false])
    list.undo(step?.id)
    expect([urls('https'), undone]).toEqual([many, 1])
  })
})
