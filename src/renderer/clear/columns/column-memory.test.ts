// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { knownColumns, rememberColumns } from './column-memory.ts'

const choice = { kind: 'joined', columns: [0, 2] } as const

beforeEach(() => localStorage.clear())

it('remembers what was chosen, and nothing for tables without titles', () => {
  rememberColumns('a-1', choice)
  rememberColumns('', { kind: 'each', columns: [1] })
  expect(knownColumns()).toEqual({ 'a-1': choice })
})

it('forgets the oldest first', () => {
  for (let at = 0; at < 250; at += 1) rememberColumns(`k-${at}`, choice)
  const keys = Object.keys(knownColumns())
  expect([keys.length, keys.at(0), keys.at(-1)]).toEqual([200, 'k-50', 'k-249'])
})

it.each(['', '{', '[]', 'null', '{"a":{"kind":"each","columns":[-1]}}', '{"a":{"kind":"x","columns":[1]}}'])(
  'takes nothing that it did not write: %s',
  (saved) => {
    localStorage.setItem('columns-by-headings', saved)
    expect(Object.keys(knownColumns())).toEqual([])
  },
)
