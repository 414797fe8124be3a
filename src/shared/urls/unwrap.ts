import { INVISIBLE, STRAY_JOINER } from './characters.ts'

/** A text with what surrounded it taken off, and what that was. */
export interface Unwrapped {
  readonly text: string
  readonly blanks: boolean
  readonly invisible: boolean
  /** The quotes, brackets and punctuation that were taken off, as they stood; empty if none. */
  readonly wrapping: string
}

const QUOTES = new Set('"\'`´“”„‟‘’‚‛«»‹›')
const OPENING = new Set('(<[{（【「『＜')
const PUNCTUATION = new Set('.,;:!。、，；：！')
/** Closing signs with their opening partners; null for one that never stands in a URL. */
const CLOSING = new Map<string, string | null>([
  ['>', null],
  ['＞', null],
  ['】', null],
  ['」', null],
  ['』', null],
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['）', '（'],
])

/** `- `, `• `, `12. ` or `> ` before something that starts like a URL. */
const BULLET = /^(?:[-–—•·▪*+>]+|\d{1,6}[.)])\s+(?=https?:|www\.|\/\/|ik\.imagekit\.io)/iu
/** The ends of a path that mean something: `/..`, or three dots, which say that the URL was cut short. */
const MEANT_DOTS = /\.{3}$|\/\.{1,2}$/

/** Nothing around it to take off: plain ASCII from a letter to a character that ends URLs. Spares most lines the loop. */
const BARE = /^[a-z][ -~]*[a-z0-9/*=_-]$/i

/** Takes blanks, invisible characters, quotes, brackets and trailing punctuation off, until nothing is left to take. */
export function unwrap(text: string): Unwrapped {
  let result: Unwrapped = { text, blanks: false, invisible: false, wrapping: '' }
  if (BARE.test(text)) return result
  for (;;) {
    const next = unwrapOnce(result)
    if (next.text === result.text) return result
    result = next
  }
}

/** Takes off the blanks at both ends and nothing else. */
export function trimmed(text: string): Unwrapped {
  const bare = trim(text)
  return { text: bare, blanks: bare !== text, invisible: false, wrapping: '' }
}

function unwrapOnce(before: Unwrapped): Unwrapped {
  const bare = trim(before.text)
  const visible = trim(bare.replace(INVISIBLE, '').replace(STRAY_JOINER, ''))
  const start = openingEnd(visible)
  const text = visible.slice(start, closingStart(visible, start))
  const wrapping = trim(visible.slice(0, start)) + trim(visible.slice(start + text.length))
  return {
    text,
    blanks: before.blanks || bare !== before.text,
    invisible: before.invisible || visible !== bare,
    wrapping: before.wrapping + wrapping,
  }
}

/** As the URL parser does: control characters at the ends are blanks too. `trim` would take U+FEFF, which is told apart. */
function trim(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

function isBlank(code: number): boolean {
  if (code <= 0x20 || code === 0xa0 || code === 0x85) return true
  return code >= 0x1680 && code !== 0xfeff && /\s/.test(String.fromCharCode(code))
}

function openingEnd(text: string): number {
  let start = BULLET.exec(text)?.[0].length ?? 0
  while (start < text.length && opens(text, start)) start++
  return start
}

function opens(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return QUOTES.has(sign) || OPENING.has(sign) || isBlank(text.charCodeAt(at))
}

function closingStart(text: string, start: number): number {
  const surplus = new Map<string, number>()
  let end = text.length
  while (end > start && closes(text, start, end, surplus)) end--
  return end
}

/** `surplus` remembers how many more closing brackets than opening ones are left, so that each kind is counted once. */
function closes(text: string, start: number, end: number, surplus: Map<string, number>): boolean {
  const last = text.charAt(end - 1)
  if (QUOTES.has(last) || isBlank(text.charCodeAt(end - 1))) return true
  if (PUNCTUATION.has(last)) return !MEANT_DOTS.test(text.slice(Math.max(start, end - 3), end))
  const partner = CLOSING.get(last)
  if (partner === undefined) return false
  if (partner === null) return true
  // A bracket that was opened inside belongs to the name: `photo(1)`.
  const left = surplus.get(last) ?? surplusOf(text.slice(start, end), partner, last)
  surplus.set(last, left - 1)
  return left > 0
}

function surplusOf(text: string, open: string, close: string): number {
  return text.split(close).length - text.split(open).length
}
