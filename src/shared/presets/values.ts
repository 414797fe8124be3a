import { BROKEN, CONTROL, INVISIBLE, STRAY_JOINER } from '../urls/characters.ts'

/** Why a value can't be filled in. The words for each stand in `shared/words`. */
export type ValueProblem = 'star' | 'slash' | 'question' | 'hash' | 'dots' | 'control' | 'broken' | 'too-long'

/** Longer ones are no name of a file or folder. */
const longest = 500

/** What a browser encodes in a path, and what a value may not bring along as more than text. */
const NOT_IN_PATH = /[^\u0021-\u007E]|["%<>^`{|}]/gu
const NOT_IN_QUERY = /[^\u0021-\u007E]|["%<>^`{|}'&=+;]/gu

/**
 * The values a person wrote, each once: one a line, or with commas or tabs between them. Blanks and characters nobody
 * sees are taken off, as they come along from spreadsheets.
 */
export function splitValues(text: string): readonly string[] {
  const values = text.split(/[\r\n,\t]/).map(tidied)
  return [...new Set(values.filter((value) => value !== ''))]
}

function tidied(value: string): string {
  const next = value.replace(INVISIBLE, '').trim().replace(STRAY_JOINER, '')
  return next === value ? value : tidied(next)
}

/** A value names one file or folder, or a part of it: it never leads to another place. */
export function valueProblem(value: string): ValueProblem | null {
  if (value.length > longest) return 'too-long'
  if (value.includes('*')) return 'star'
  if (/[/\\]/.test(value)) return 'slash'
  if (value.includes('?')) return 'question'
  if (value.includes('#')) return 'hash'
  if (value === '.' || value.includes('..')) return 'dots'
  if (CONTROL.test(value)) return 'control'
  return BROKEN.test(value) ? 'broken' : null
}

/** The value as one segment of a path, as a browser would ask for it. A `%` is the character itself. */
export function encodeSegment(value: string): string {
  return value.replace(NOT_IN_PATH, encodeURIComponent)
}

/** The same behind a question mark, where more characters have a meaning. */
export function encodeInQuery(value: string): string {
  return value.replace(NOT_IN_QUERY, (text) => encodeURIComponent(text).replaceAll("'", '%27'))
}
