import type { Entry } from './entry.ts'
import { urlsInLine } from './urls-in-line.ts'

/** Lines of plain text → entries. `first` is the number of the first of them. */
export function textEntries(lines: readonly string[], first: number): Entry[] {
  const entries: Entry[] = []
  let line = first
  for (const text of lines) {
    for (const part of urlsInLine(text)) entries.push({ text: part, line })
    line += 1
  }
  return entries
}
