/**
 * Characters nobody sees. They come along from documents, chats and spreadsheets and are never part of a URL that a
 * site shows: byte order mark, zero-width space, word joiner, soft hyphen, and the marks that turn the reading direction.
 */
export const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu

/** Joiners hold emoji and Persian or Indic letters together; next to plain ASCII, or at an end, they are litter. */
// oxlint-disable-next-line no-misleading-character-class -- the joiners themselves are meant
export const STRAY_JOINER = /(?<!\P{ASCII})[\u200C\u200D]+|[\u200C\u200D]+(?!\P{ASCII})/gu

/** Control characters and line separators. A browser drops some of them silently and encodes the others. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
export const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/u

/** A blank inside a URL, of any width. */
export const BLANK = /\p{Zs}/gu

/** What a wrongly decoded file leaves behind: the replacement character, or half of a character. */
export const BROKEN = /\uFFFD|\p{Cs}/u

const READABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u
/** Categories alone let some through that show nothing: fillers, variation selectors, the empty braille pattern. */
const SHOWS_NOTHING = /[\p{Default_Ignorable_Code_Point}\u2800]/u

/** True for one character that a person can see and that leaves the reading direction alone. */
export function isReadable(character: string): boolean {
  return READABLE.test(character) && !SHOWS_NOTHING.test(character)
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0]/u

/** True for a text with a character that hides: control, format, zero-width, direction mark or filler. */
export function isHidden(text: string): boolean {
  return HIDDEN.test(text)
}
