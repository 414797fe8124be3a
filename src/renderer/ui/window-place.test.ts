import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heightOf, isScaled, lastOffset, offsetAt, offsetFor, rangeAt, scrolledTo } from './window-place.ts'

const million = { count: 1_000_000, rowHeight: 38, seen: 500 }
const few = { ...million, count: 1_000 }

describe('a list that is higher than an element can be', () => {
  it('is as high as its rows until it would be too high on a display of four times the scale', () => {
    expect([heightOf(few), isScaled(few)]).toEqual([38_000, false])
    expect([heightOf(million), isScaled(million)]).toEqual([8_000_000, true])
    expect(heightOf(million) * 4).toBeLessThan(33_554_428)
  })

  it.each([1, 1.5, 2])('shows its last row at the end of the bar, display scale %d', (scale) => {
    // A browser rounds to device pixels, down at worst.
    const most = Math.floor((heightOf(million) - million.seen) * scale) / scale - 1 / scale
    expect(offsetAt(most, most, million)).toBe(lastOffset(million))
    const [, last] = rangeAt(lastOffset(million), million)
    expect(last).toBe(1_000_000)
  })

  it('comes to every row: where it scrolls to for a row, that row is seen', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(37_999_500), (index, before) => {
        const offset = offsetFor(index, before, million)
        expect(offset).toBeGreaterThanOrEqual(0)
        expect(offset).toBeLessThanOrEqual(lastOffset(million))
        expect(index * 38).toBeGreaterThanOrEqual(offset)
        expect((index + 1) * 38).toBeLessThanOrEqual(offset + million.seen)
        const [first, last] = rangeAt(offset, million)
        expect(first <= index && index < last).toBe(true)
      }),
    )
  })

  it('turns the bar’s place into the list’s and back', () => {
    const most = 7_999_500
    fc.assert(
      fc.property(fc.nat(37_999_499), (offset) => {
        const back = offsetAt(scrolledTo(offset, most, million), most, million)
        expect(Math.abs(back - offset)).toBeLessThan(6)
      }),
    )
    expect(scrolledTo(123, 37_500, few)).toBe(123)
  })

  it('has nothing to scroll where everything is seen', () => {
    const one = { ...few, count: 1 }
    expect([lastOffset(one), offsetAt(0, 0, one), rangeAt(0, one)]).toEqual([0, 0, [0, 1]])
  })
})
