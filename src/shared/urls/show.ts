import type { ShownUrl } from './judgement.ts'
import { isHidden, isReadable } from './characters.ts'
import { encodeNonAscii, replaceSequences } from './percent.ts'
import type { Serialised } from './serialise.ts'

/** Longer lines are shown cut; no URL that may be sent is that long. */
const SHOWN_LENGTH = 8_192

/**
 * The URL as people read it: letters decoded only from well-formed, upper-case UTF-8 sequences and only where they can
 * be seen, so that nothing shown hides or reorders anything. `prefixLength` is how much of the path is id and pattern.
 */
export function showUrl(url: Serialised, prefixLength: number): ShownUrl {
  const queryAt = url.href.length - url.query.length
  const pathAt = queryAt - url.path.length + prefixLength
  return {
    base: readable(url.href.slice(0, pathAt)),
    path: readable(url.href.slice(pathAt, queryAt)),
    query: readable(url.query),
  }
}

/** A line that is no URL (yet), with everything that could hide or reorder it made visible. */
export function showText(text: string): ShownUrl {
  const cut = text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text
  const path = Array.from(cut.toWellFormed(), (sign) => (isHidden(sign) ? escapeHidden(sign) : sign)).join('')
  return { base: '', path, query: '' }
}

function readable(text: string): string {
  if (!text.includes('%')) return text
  const decoded = replaceSequences(text, (character, source) => (isReadable(character) ? character : source))
  // A decomposed letter looks like the composed one: leave it encoded, so that the difference can be seen.
  return decoded.normalize('NFC') === decoded ? decoded : text
}

function escapeHidden(sign: string): string {
  return sign < '\u0080'
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeNonAscii(sign)
}
