/** Two to four percent-encoded bytes that have the shape of one UTF-8 character. */
const SEQUENCE =
  /%[CD][0-9A-F]%[89AB][0-9A-F]|%E[0-9A-F](?:%[89AB][0-9A-F]){2}|%F[0-7](?:%[89AB][0-9A-F]){3}/g
const SEQUENCE_ANY_CASE = new RegExp(SEQUENCE.source, 'gi')
/** Quick to test: no sequence without it. */
const LEADING_BYTE = /%[C-F]/i

/** A percent sign that starts no `%xx`. Browsers leave it alone, servers read it in different ways. */
export const BAD_PERCENT = /%(?![0-9A-Fa-f]{2})/g

/** Replaces every well-formed, upper-case, non-ASCII sequence by what `read` makes of its character. */
export function replaceSequences(text: string, read: (character: string, source: string) => string): string {
  if (!LEADING_BYTE.test(text)) return text
  return text.replace(SEQUENCE, (source) => {
    const character = decodeSequence(source)
    return character === null ? source : read(character, source)
  })
}

export interface Sign {
  readonly character: string
  /** How the URL writes it. */
  readonly source: string
}

/** The text with every non-ASCII sequence decoded, in whatever letter case it is written. */
export function decodeNonAscii(text: string): string {
  if (!LEADING_BYTE.test(text)) return text
  return text.replace(SEQUENCE_ANY_CASE, (source) => decodeSequence(source) ?? source)
}

/**
 * The text decoded, ASCII too where the whole is well-formed: quick, and good enough to see whether any of its
 * non-ASCII characters needs a closer look.
 */
export function glimpse(text: string): string {
  if (!LEADING_BYTE.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return decodeNonAscii(text)
  }
}

/** The signs of a URL one by one, non-ASCII sequences decoded in whatever letter case; everything else as it stands. */
export function signsOf(text: string): Sign[] {
  const signs: Sign[] = []
  let from = 0
  for (const match of text.matchAll(SEQUENCE_ANY_CASE)) {
    const character = decodeSequence(match[0])
    if (character === null) continue
    for (const plain of text.slice(from, match.index)) signs.push({ character: plain, source: plain })
    signs.push({ character, source: match[0] })
    from = match.index + match[0].length
  }
  for (const plain of text.slice(from)) signs.push({ character: plain, source: plain })
  return signs
}

/** Percent-encodes non-ASCII characters as browsers do in a path or query; half a character becomes U+FFFD. */
export function encodeNonAscii(text: string): string {
  return text.toWellFormed().replace(/[^\u0020-\u007E]+/gu, (run) => encodeURIComponent(run))
}

/** Null for over-long forms and halves of surrogate pairs, which have the shape but are no UTF-8. */
function decodeSequence(source: string): string | null {
  try {
    return decodeURIComponent(source)
  } catch {
    return null
  }
}
