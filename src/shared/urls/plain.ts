import type { Serialised } from './serialise.ts'

/**
 * Most lines of most lists: https, a lower-case host, and only characters that every parser leaves alone. What needs
 * any thought (percent signs, stars, brackets, empty or dotted segments, punctuation at the end) is not of this shape.
 */
const PLAIN =
  /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/[A-Za-z0-9_~+=@,:./-]*)(\?[A-Za-z0-9_~+=@,:./&-]*)?(?<=[A-Za-z0-9_/-])$/

/** The URL's parts without parsing it, or null if it is not plain. Must agree with `serialise` on what it takes. */
export function plainUrl(text: string): Serialised | null {
  const match = PLAIN.exec(text)
  if (match === null) return null
  const [, host = '', path = '', query = ''] = match
  if (path.includes('//') || path.includes('/.')) return null
  return { href: text, scheme: 'https', host, path, query }
}
