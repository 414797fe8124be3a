import { following } from './language.ts'

/** Numbers and plurals in the language in force; every count a person reads goes through here. */
const numbers = following((locale) => new Intl.NumberFormat(locale))
const rules = following((locale) => new Intl.PluralRules(locale))

/** `1,000` */
export function number(value: number): string {
  return numbers().format(value)
}

/** `1 URL`, `2 URLs`: the number in front of its word. */
export function counted(value: number, one: string, many: string): string {
  return `${number(value)} ${plural(value, one, many)}`
}

/** The word alone, in the form that goes with the number. */
export function plural(value: number, one: string, many: string): string {
  return rules().select(value) === 'one' ? one : many
}
