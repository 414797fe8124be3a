import { keepBraces } from '#shared/presets/blanks.ts'

/** Where a line stands in the text; `line` counts from 1 and leaves blank lines out, as the preset does. */
export function placeOfLine(text: string, line: number): { readonly start: number; readonly end: number } {
  let left = line
  for (const { 0: found, index } of text.matchAll(/[^\r\n]+/g)) {
    if (found.trim() === '') continue
    left -= 1
    if (left === 0) return { start: index, end: index + found.length }
  }
  return { start: text.length, end: text.length }
}

/** The text with one line repaired; braces in the repaired URL are its own. */
export function replaceLine(text: string, line: number, by: string): string {
  const { start, end } = placeOfLine(text, line)
  return `${text.slice(0, start)}${keepBraces(by)}${text.slice(end)}`
}
