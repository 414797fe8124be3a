import type { Entry } from './entry.ts'
import { urlsInLine } from './urls-in-line.ts'

/** Lines of plain text → entries. `first` is the number of the first of them. */
export function textEntries(lines: readonly string[], first: number): Entry[] {
  return lines.flatMap((text, at) => urlsInLine(text).map((part) => ({ text: part, line: first + at })))
}
