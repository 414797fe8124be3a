import { counted, number } from './counted.ts'
import { following } from './language.ts'
import { spoken } from './spoken.ts'

/** Times and durations in the language in force. Local time, 24 hours. */
const clockFormat = following(
  (locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
)
const dayFormat = following((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }))
const yearFormat = following(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
)

export const timeWords = spoken('time/timeWords', {
  days: (days: number) => counted(days, 'day', 'days'),
  about: (time: string) => `about ${time} left`,
  range: (low: string, high: string) => `${low} to ${high} left`,
  today: 'today',
  yesterday: 'yesterday',
  daysAgo: (days: number) => `${number(days)} days ago`,
  on: (date: string) => `on ${date}`,
})

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** `41 s`, `1 min 12 s`, `16 min`, `3 h 5 min`, `2 days`. Below a second it is `1 s`; never negative. */
export function duration(ms: number): string {
  if (ms < minute) return `${Math.max(1, Math.round(ms / second))} s`
  if (ms < 10 * minute) return pair(Math.floor(ms / minute), 'min', Math.floor((ms % minute) / second), 's')
  if (ms < hour) return `${Math.floor(ms / minute)} min`
  if (ms < day) return pair(Math.floor(ms / hour), 'h', Math.floor((ms % hour) / minute), 'min')
  return timeWords.days(Math.floor(ms / day))
}

function pair(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`
}

/** An honest range, `40 s to 2 min left`; one figure where both read the same. */
export function timeLeft({ from, to }: { readonly from: number; readonly to: number }): string {
  const low = rounded(from)
  const high = rounded(to)
  return low === high ? timeWords.about(high) : timeWords.range(low, high)
}

/** Coarse steps, so that the figure does not flicker. */
function rounded(seconds: number): string {
  if (seconds < 55) return `${Math.max(5, Math.ceil(seconds / 5) * 5)} s`
  if (seconds < 3_600) return `${Math.max(1, Math.round(seconds / 60))} min`
  return duration(Math.round(seconds / 300) * 300 * second)
}

/** `10:42` today, `22 Nov, 10:42` this year, `22 Nov 2025, 10:42` before. Times in ms since 1970. */
export function moment(time: number, now: number): string {
  const date = new Date(time)
  const today = new Date(now)
  const clock = clockFormat().format(date)
  if (date.toDateString() === today.toDateString()) return clock
  const format = date.getFullYear() === today.getFullYear() ? dayFormat() : yearFormat()
  return `${format.format(date)}, ${clock}`
}

/** `today`, `yesterday`, `5 days ago`, `22 Nov 2025`: for when something was last used. */
export function daysAgo(time: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(time)) / day)
  if (days <= 0) return timeWords.today
  if (days === 1) return timeWords.yesterday
  return days < 31 ? timeWords.daysAgo(days) : timeWords.on(yearFormat().format(new Date(time)))
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0)
}

/** `2026-11-25 21:04:09 +01:00`: complete and sortable, for files and for people in other zones. */
export function zonedTime(time: number): string {
  const date = new Date(time)
  const offset = -date.getTimezoneOffset()
  const local = new Date(time + offset * minute).toISOString()
  const zone = `${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${offset < 0 ? '-' : '+'}${zone}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
