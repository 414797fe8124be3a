import { expect, it } from 'vitest'
import { noSelection, only, rangeTo, toggled, withRange } from './selection.ts'

it('adds and takes away single rows', () => {
  const two = toggled(only(3, 30), 5, 50)
  expect([...two.ids]).toEqual([30, 50])
  expect([...toggled(two, 3, 30).ids]).toEqual([50])
})

it('reaches from the row that was chosen last, both ways, as often as it is drawn anew', () => {
  const begun = only(5, 50)
  expect(rangeTo(begun, 8)).toEqual({ first: 5, count: 4 })
  const drawn = withRange(begun, [50, 60, 70, 80])
  expect(rangeTo(drawn, 3)).toEqual({ first: 3, count: 3 })
  expect(rangeTo(noSelection, 0)).toEqual({ first: 0, count: 1 })
})
