import { expect, it } from 'vitest'
import { rangeOf, toggled } from './selection.ts'

it('adds and takes away single rows', () => {
  const two = toggled(new Set([30]), 50)
  expect([...two]).toEqual([30, 50])
  expect([...toggled(two, 30)]).toEqual([50])
})

it('reaches from a row to another, both ways', () => {
  expect(rangeOf(5, 8)).toEqual({ first: 5, count: 4 })
  expect(rangeOf(5, 3)).toEqual({ first: 3, count: 3 })
  expect(rangeOf(0, 0)).toEqual({ first: 0, count: 1 })
})
