import { following } from './language.ts'

/** Numbers and plurals in the language in force; every count a person reads goes through here. */
const numbers = following((locale) => new Intl.NumberFormat(locale))
const percents = following((locale) => new Intl.NumberFormat(locale, { style: 'percent' }))
const lists = following((locale) => new Intl.ListFormat(locale))
/** What a share loses by being no whole number of bits: 0.29 × 100 is 28.999…6. */
const tiny = 1e-9
const rules = following((locale) => new Intl.PluralRules(locale))

/** `1,000` */
export function number(value: number): string {
  return numbers().format(value)
}

/** `45%`; never more than is true: `100%` is all of it. */
export function inPercent(share: number): string {
  return percents().format(Math.floor(share * 100 + tiny) / 100)
}

/** `a, b and c` */
export function listed(names: readonly string[]): string {
  return lists().format(names)
}

/** `1 URL`, `2 URLs`: the number in front of its word. */
export function counted(value: number, one: string, many: string): string {
  return `${number(value)} ${plural(value, one, many)}`
}

/** The word alone, in the form that goes with the number. */
export function plural(value: number, one: string, many: string): string {
  return rules().select(value) === 'one' ? one : many
}
