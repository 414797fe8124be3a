import { describe, expect, it, vi } from 'vitest'
import { daysAgo, duration, moment, timeLeft, zonedTime } from './time.ts'

describe('duration', () => {
  it.each([
    [0, '1 s'],
    [59_999, '60 s'],
    [9 * 60_000 + 59_000, '9 min 59 s'],
    [10 * 60_000, '10 min'],
    [59 * 60_000 + 59_000, '59 min'],
    [3_600_000, '1 h'],
    [24 * 3_600_000 - 60_000, '23 h 59 min'],
    [24 * 3_600_000, '1 day'],
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
  it.each([
    [0, '5 s'],
    [5, '5 s'],
    [6, '10 s'],
    [54, '55 s'],
    [55, '1 min'],
    [3_569, '59 min'],
    [3_599, '60 min'],
    [3_600, '1 h'],
    [7_400, '2 h 5 min'],
  ])('goes in coarse steps: %i s', (seconds, words) =>
    expect(timeLeft({ from: seconds, to: seconds })).toBe(`about ${words} left`),
  )
})

describe('moment', () => {
  const now = new Date(2026, 10, 22, 12, 0).getTime()
  it('leaves out the day today', () =>
    expect(moment(new Date(2026, 10, 22, 10, 42).getTime(), now)).toBe('10:42'))
  it('says the day otherwise', () =>
    expect(moment(new Date(2026, 8, 3, 9, 5).getTime(), now)).toMatch(/^3 Sept?, 09:05$/))
  it('says the year where it is another', () =>
    expect(moment(new Date(2025, 4, 3, 9, 5).getTime(), now)).toBe('3 May 2025, 09:05'))
})

describe('daysAgo', () => {
  const now = new Date(2026, 10, 22, 0, 30).getTime()
  it('counts calendar days', () => {
    expect(daysAgo(now - 60_000, now)).toBe('today')
    expect(daysAgo(now - 3_600_000, now)).toBe('yesterday')
    expect(daysAgo(now - 5 * 86_400_000, now)).toBe('5 days ago')
    expect(daysAgo(now - 2 * 86_400_000, now)).toBe('2 days ago')
    expect(daysAgo(now - 30 * 86_400_000, now)).toBe('30 days ago')
    expect(daysAgo(now - 31 * 86_400_000, now)).toBe('on 22 Oct 2026')
    // A clock that was set back.
    expect(daysAgo(now + 2 * 86_400_000, now)).toBe('today')
  })
})

it.each([
  [0, '2026-11-25 20:04:09 +00:00'],
  [-60, '2026-11-25 21:04:09 +01:00'],
  [-345, '2026-11-26 01:49:09 +05:45'],
  [210, '2026-11-25 16:34:09 -03:30'],
])('zonedTime in a zone %i minutes from UTC', (minutes, said) => {
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(minutes)
  expect(zonedTime(Date.UTC(2026, 10, 25, 20, 4, 9))).toBe(said)
})

it('zonedTime names the moment for people in other zones, and sorts', () => {
  const time = Date.UTC(2026, 10, 25, 20, 4, 9)
  const said = zonedTime(time)
  expect(said).toMatch(/^2026-11-2[456] \d{2}:\d{2}:09 [+-]\d{2}:\d{2}$/)
  expect(Date.parse(said.replace(' ', 'T').replace(' ', ''))).toBe(time)
})
