import { describe, expect, it } from 'vitest'
import { daysAgo, duration, moment, timeLeft } from './time.ts'

describe('duration', () => {
  it.each([
    [0, '1 s'],
    [41_000, '41 s'],
    [60_000, '1 min'],
    [72_000, '1 min 12 s'],
    [16 * 60_000 + 30_000, '16 min'],
    [3 * 3_600_000 + 5 * 60_000, '3 h 5 min'],
    [50 * 3_600_000, '2 days'],
  ])('%i ms', (ms, words) => expect(duration(ms)).toBe(words))
})

describe('timeLeft', () => {
  it('is a range', () => expect(timeLeft({ from: 38, to: 125 })).toBe('40 s to 2 min left'))
  it('is one figure where both read the same', () =>
    expect(timeLeft({ from: 118, to: 125 })).toBe('about 2 min left'))
})

describe('moment', () => {
  const now = new Date(2026, 10, 22, 12, 0).getTime()
  it('leaves out the day today', () =>
    expect(moment(new Date(2026, 10, 22, 10, 42).getTime(), now)).toBe('10:42'))
  it('says the day otherwise', () =>
    expect(moment(new Date(2026, 8, 3, 9, 5).getTime(), now)).toMatch(/^3 Sept?, 09:05$/))
})

describe('daysAgo', () => {
  const now = new Date(2026, 10, 22, 0, 30).getTime()
  it('counts calendar days', () => {
    expect(daysAgo(now - 60_000, now)).toBe('today')
    expect(daysAgo(now - 3_600_000, now)).toBe('yesterday')
    expect(daysAgo(now - 5 * 86_400_000, now)).toBe('5 days ago')
  })
})
