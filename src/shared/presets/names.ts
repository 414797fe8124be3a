import { BROKEN, CONTROL, INVISIBLE, STRAY_JOINER } from '../urls/characters.ts'

/** Why a name or a note can't be taken. The words for each stand in `shared/words`. */
export type TextProblem = 'empty' | 'too-long' | 'hidden' | 'formula'

export const nameLength = 200
export const notesLength = 2_000

/** What a spreadsheet would run if the text came to stand in a cell; `-50 % sale` is none. */
const FORMULA = /^(?:[=@\t\r]|[+-].*[(|!=])/

/** A preset's name: one line without characters that nobody sees or that turn the reading direction. */
export function nameProblem(name: string): TextProblem | null {
  if (name.trim() === '') return 'empty'
  if (name.length > nameLength) return 'too-long'
  if (FORMULA.test(name)) return 'formula'
  return hides(name) ? 'hidden' : null
}

/** Notes may have several lines, and may be empty. They never come to stand in a cell, and often begin with a dash. */
export function notesProblem(notes: string): TextProblem | null {
  if (notes.length > notesLength) return 'too-long'
  return notes.split('\n').some(hides) ? 'hidden' : null
}

/** A text of any origin as a name that `nameProblem` takes; empty if nothing is left of it. */
export function asName(text: string): string {
  const visible = Array.from(text, (sign) => (CONTROL.test(sign) || BROKEN.test(sign) ? ' ' : sign)).join('')
  const bare = visible.replace(INVISIBLE, '').replace(STRAY_JOINER, '').replace(/\s+/g, ' ').trim()
  const name = wellCut(FORMULA.test(bare) ? bare.replace(/^[=@+-]/, '').trim() : bare, nameLength)
  return name === text ? name : asName(name)
}

/** `Name 2`, `Name 3` …: the first that is not taken. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let n = 2; ; n += 1) {
    const suffix = ` ${n}`
    const next = `${wellCut(name, nameLength - suffix.length).trimEnd()}${suffix}`
    if (!isTaken(next)) return next
  }
}

/** Names that look the same are the same. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

function hides(text: string): boolean {
  if (CONTROL.test(text) || BROKEN.test(text)) return true
  return text.search(INVISIBLE) >= 0 || text.search(STRAY_JOINER) >= 0
}

/** Cut without leaving half a character. */
function wellCut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}
