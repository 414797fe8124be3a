import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, daysToReset, nextReset, periodOf } from './quota-period.ts'

const utc = (text: string): number => Date.parse(`${text}Z`)

describe('the period of a moment', () => {
  it.each([
    ['2026-11-24T12:00', 1, '2026-11', '2026-11-01T00:00', '2026-12-01T00:00'],
    ['2026-11-24T12:00', 15, '2026-11', '2026-11-15T00:00', '2026-12-15T00:00'],
    ['2026-11-14T23:59', 15, '2026-10', '2026-10-15T00:00', '2026-11-15T00:00'],
    ['2026-11-15T00:00', 15, '2026-11', '2026-11-15T00:00', '2026-12-15T00:00'],
    ['2027-01-03T00:00', 15, '2026-12', '2026-12-15T00:00', '2027-01-15T00:00'],
    ['2026-12-31T23:59', 1, '2026-12', '2026-12-01T00:00', '2027-01-01T00:00'],
    // Shorter months start again on their last day, in a leap year on the 29th.
    ['2026-02-28T00:00', 31, '2026-02', '2026-02-28T00:00', '2026-03-31T00:00'],
    ['2026-02-27T23:59', 31, '2026-01', '2026-01-31T00:00', '2026-02-28T00:00'],
    ['2028-02-29T00:00', 30, '2028-02', '2028-02-29T00:00', '2028-03-30T00:00'],
    ['2026-04-30T00:00', 31, '2026-04', '2026-04-30T00:00', '2026-05-31T00:00'],
  ])('%s with reset day %i is %s', (time, resetDay, key, from, to) => {
    expect(periodOf(utc(time), resetDay)).toEqual({ key, from: utc(from), to: utc(to) })
  })

  it('starts again in whole days, at least one', () => {
    expect(daysToReset(utc('2026-11-24T12:00'), 1)).toBe(7)
    expect(daysToReset(utc('2026-11-24T12:00'), 25)).toBe(1)
    expect(daysToReset(utc('2026-11-30T23:59'), 1)).toBe(1)
    expect(nextReset(utc('2026-11-30T23:59'), 1)).toBe(utc('2026-12-01T00:00'))
  })
})

const moments = integer({ min: 0, max: utc('2199-12-31T23:59') })
const resetDays = integer({ min: 1, max: 31 })
const longestMonth = 31 * 24 * 60 * 60 * 1000

describe('whatever the moment and the reset day', () => {
  it('the periods follow one another without a gap, each with a key of its own', () => {
    assert(
      property(moments, resetDays, (time, resetDay) => {
        const now = periodOf(time, resetDay)
        expect(now.from).toBeLessThanOrEqual(time)
        expect(time).toBeLessThan(now.to)
        expect(now.to - now.from).toBeLessThanOrEqual(longestMonth)
        const next = periodOf(now.to, resetDay)
        expect(next.from).toBe(now.to)
        expect(periodOf(now.to - 1, resetDay)).toEqual(now)
        expect(next.key > now.key).toBe(true)
        const days = daysToReset(time, resetDay)
        expect(days >= 1 && days <= 31).toBe(true)
      }),
    )
  })

  it('a whole day belongs to one period', () => {
    assert(
      property(moments, resetDays, (time, resetDay) => {
        const begins = utc(`${dayOf(time)}T00:00`)
        expect(periodOf(begins, resetDay)).toEqual(periodOf(time, resetDay))
      }),
    )
  })
})
