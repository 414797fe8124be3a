import type { LeftOut } from './judgement.ts'
import { IMAGEKIT_HOST } from './hosts.ts'

/** `//host.name/path`, which is a URL without its scheme, as web pages write it. */
const SCHEME_RELATIVE = /^\/\/[^\s/]+\.[^\s/]+\//
const STARTS_AS_URL = /^https?:/i
const EMAIL = /^[^\s/@]+@[^\s/@]+$/
const HEADING_WORDS =
  /^(?:urls?|uris?|links?|hrefs?|src|loc|locations?|paths?|address|addresses|image|images|img|picture|pictures|photo|photos|file|files|filename|website|websites|page|pages|asset|assets|media|thumbnail|thumbnails|source|sources)$/
const NAMES_A_URL = /^(?:urls?|uris?|links?|hrefs?|src|loc|locations?|paths?|address|addresses)$/

/**
 * Why a line is no URL at all and is only accounted for, or null if it is one, or was meant as one and has to be
 * mended. Takes the text with its surroundings off.
 */
export function leftOut(text: string): LeftOut | null {
  if (STARTS_AS_URL.test(text)) return null
  if (text === '') return 'blank'
  if (text.startsWith('#')) return 'comment'
  if (text.startsWith('//') && !SCHEME_RELATIVE.test(text)) return 'comment'
  if (isHeading(text)) return 'heading'
  return meansUrl(text) ? null : 'other-text'
}

/** `URL`, `Image URL`, `image_url`, `imageUrl`, `URLs to purge`: a few words, one of which names a URL. */
function isHeading(text: string): boolean {
  if (text.length > 40 || /[/.:@*?=%]/.test(text)) return false
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (words.length === 1) return HEADING_WORDS.test(words[0] ?? '')
  return words.length <= 5 && words.some((word) => NAMES_A_URL.test(word))
}

/** Prose has blanks and no host; a single word that looks like part of a URL was meant as one. */
function meansUrl(text: string): boolean {
  if (text.includes('://') || text.toLowerCase().includes(IMAGEKIT_HOST)) return true
  if (EMAIL.test(text)) return false
  if (/^(?:\/\/|www\.)\S/i.test(text) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\//i.test(text)) return true
  return !/\s/.test(text) && /[/\\.:*]/.test(text) && /[\p{L}\p{N}*]/u.test(text)
}
