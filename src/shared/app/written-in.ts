import type { Language } from './languages.ts'

/** Writes numbers that stand in the sentences of one language, whatever language is in force. */
export function writtenIn(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language)
  return (value) => format.format(value)
}
