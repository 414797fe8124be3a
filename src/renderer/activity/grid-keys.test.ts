import { describe, expect, it } from 'vitest'
import { placeAfter } from './grid-keys.ts'

describe('placeAfter', () => {
  const here = { row: 5, column: 1 }
  it.each([
    ['ArrowDown', false, { row: 6, column: 1 }],
    ['ArrowUp', false, { row: 4, column: 1 }],
    ['ArrowLeft', false, { row: 5, column: 0 }],
    ['PageDown', false, { row: 9, column: 1 }],
    ['PageUp', false, { row: 0, column: 1 }],
    ['Home', false, { row: 5, column: 0 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 9, column: 9 }],
  ])('%s', (key, ctrl, place) => expect(placeAfter(key, ctrl, here, 10)).toEqual(place))

  it('leaves other keys alone', () => expect(placeAfter('a', false, here, 10)).toBeNull())

  it('stays in the grid', () => {
    expect(placeAfter('ArrowUp', false, { row: 0, column: 0 }, 1)).toEqual({ row: 0, column: 0 })
    expect(placeAfter('ArrowDown', false, { row: 0, column: 0 }, 1)).toEqual({ row: 0, column: 0 })
  })
})
