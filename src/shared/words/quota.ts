import type { QuotaLevel } from '../purge/forecast.ts'
import { counted, inPercent, number } from './counted.ts'
import { following, locales } from './language.ts'
import { spoken } from './spoken.ts'

/** Days are counted in UTC, as ImageKit's months are assumed to be. */
const dayFormat = following(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
)
const ordinals = new Intl.PluralRules(locales.en, { type: 'ordinal' })
const suffixes = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
])

/** `24 November`, of a time in ms since 1970 or a day (`2026-11-24`). */
export function dayInWords(day: number | string): string {
  return dayFormat().format(new Date(day))
}

/** `the 24th`, or with the month where it is another than that of `now`. */
function onDay(time: number, now: number): string {
  const date = new Date(time)
  if (date.getUTCMonth() !== new Date(now).getUTCMonth()) return dayInWords(time)
  const day = date.getUTCDate()
  return `the ${day}${suffixes.get(ordinals.select(day)) ?? 'th'}`
}

interface Quota {
  readonly limit: number
  readonly usedHere: number
  readonly usedElsewhere: number
  readonly left: number
  readonly daysToReset: number
  readonly from: number
  readonly to: number
}

/** The words of the month's limit: its meter, its panel, its forecast. */
export const quotaPanelWords = spoken('quota/quotaPanelWords', {
  open: 'Show the month',
  title: (account: string) => `${account} this month`,
  /** `1 November to 30 November` */
  period: ({ from, to }: Quota) => `${dayInWords(from)} to ${dayInWords(to - 1)}, by world time (UTC)`,
  usedHere: 'Used by this app',
  usedElsewhere: 'Used elsewhere',
  left: 'Left',
  limit: 'Monthly limit',
  reset: 'Starts again',
  resetOn: ({ to, daysToReset }: Quota) => `on ${dayInWords(to)}, in ${counted(daysToReset, 'day', 'days')}`,
  change: 'Change what was used elsewhere',
  picture: 'URLs this app cleared, day by day',
  pictureText: (most: number) => `A bar a day; the highest is ${counted(most, 'URL', 'URLs')}.`,
  table: 'The same in numbers',
  day: 'Day',
  urls: 'URLs',
  sum: 'So far',
  nothing: 'This app has cleared nothing in this month yet.',
  honest:
    'ImageKit does not tell how much is used. The app counts what it sends itself; what colleagues clear elsewhere is counted only if you enter it.',
})

export const levels = spoken<Readonly<Record<QuotaLevel, (quota: Quota) => string>>>('quota/levels', {
  calm: () => '',
  look: (quota) => `${usedPercent(quota)} of the month is used.`,
  stop: (quota) =>
    quota.left === 0 ? 'Used up.' : `${usedPercent(quota)} is used: only ${number(quota.left)} left.`,
})

/** Never more than is true: 100 % is used up. From which share on it is said is a setting, so it has to be named. */
export function usedPercent({ limit, left }: Quota): string {
  return inPercent(limit === 0 ? 1 : (limit - left) / limit)
}

/** How the month stands, in words for those who can't see the meter's colour; empty while there is nothing to say. */
export function levelWords(level: QuotaLevel, quota: Quota): string {
  return levels[level](quota)
}

/** `At this month’s pace the limit is reached on the 24th.` */
export const paceWords = spoken(
  'quota/paceWords',
  (reachedAt: number, now: number): string =>
    `At this month’s pace the limit is reached on ${onDay(reachedAt, now)}.`,
)

export const paceAfterWords = spoken(
  'quota/paceAfterWords',
  (reachedAt: number, now: number): string =>
    `After this list, at this month’s pace the limit is reached on ${onDay(reachedAt, now)}.`,
)

export const thresholdWords = spoken('quota/thresholdWords', {
  title: 'Monthly limit',
  words: 'When the meter beside the account warns, in percent of the month’s limit. It never stops anything.',
  look: 'Warn from (%)',
  stop: 'Alarm from (%)',
  wrong: 'Enter whole numbers from 1 to 100, the first no higher than the second.',
  saved: 'Saved.',
})
