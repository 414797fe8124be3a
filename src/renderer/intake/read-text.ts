import type { Entry } from './entry.ts'
import { splitUrls } from './split-urls.ts'

/** Lines of plain text → entries. `first` is the number of the first of them. */
export function textEntries(lines: readonly string[], first: number): Entry[] {
  return lines.flatMap((text, at) => splitUrls(text).map((part) => ({ text: part, line: first + at })))
}
