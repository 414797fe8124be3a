/** Numbers and plurals for the one language there is so far; every count a person reads goes through here. */
const language = 'en'
const numbers = new Intl.NumberFormat(language)
const rules = new Intl.PluralRules(language)

/** `1,000` */
export function number(value: number): string {
  return numbers.format(value)
}

/** `1 URL`, `2 URLs`: the number in front of its word. */
export function counted(value: number, one: string, many: string): string {
  return `${numbers.format(value)} ${plural(value, one, many)}`
}

/** The word alone, in the form that goes with the number. */
export function plural(value: number, one: string, many: string): string {
  return rules.select(value) === 'one' ? one : many
}
