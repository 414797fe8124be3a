import type { Finding } from './finding.ts'
import { hidden, otherUnicodeForm, tooLong } from './sending-findings.ts'
import { BAD_PERCENT } from './percent.ts'
import type { Serialised } from './serialise.ts'
import { cutOff, http, starEncoded } from './written-findings.ts'

/**
 * Most lines of most lists: a lower-case host and only characters that every parser leaves alone, with nothing at the
 * end that could be punctuation. What needs more thought (brackets, empty or dotted segments) is not of this shape.
 */
const PLAIN =
  /^https?:\/\/[a-z0-9-]+\.[a-z0-9.-]+\/(?:[A-Za-z0-9_~+=@,:*%-][A-Za-z0-9_~+=@,:.*%-]*(?:\/|(?=\?|$)))*(?:\?[A-Za-z0-9_~+=@,:./&*%-]*)?(?<![.,:])$/
const ENCODED_DOT_SEGMENT = /\/%2e/i

/** The URL's parts without parsing it, or null if it is not plain. Must agree with `serialise` on what it takes. */
export function plainUrl(text: string): Serialised | null {
  if (!PLAIN.test(text)) return null
  const scheme = text.startsWith('https') ? 'https' : 'http'
  const hostAt = scheme.length + 3
  const pathAt = text.indexOf('/', hostAt)
  const queryAt = text.indexOf('?', pathAt)
  const path = queryAt < 0 ? text.slice(pathAt) : text.slice(pathAt, queryAt)
  const query = queryAt < 0 ? '' : text.slice(queryAt)
  // A second URL.
  if (query.includes('//')) return null
  if (text.includes('%') && (ENCODED_DOT_SEGMENT.test(path) || text.search(BAD_PERCENT) >= 0)) return null
  return { href: text, scheme, host: text.slice(hostAt, pathAt), path, query }
}

/** Everything that can be said about how a plain URL is written and sent: the same as of any other, found sooner. */
export function plainFindings(url: Serialised): Finding[] {
  const encoded = url.href.includes('%')
  if (url.scheme === 'https' && !encoded && url.href.length < 2_000) return []
  const { scheme, host: authority, path, query } = url
  const written = { scheme, slashes: '//', authority, path, query }
  const findings = [http(written), tooLong(url)]
  if (encoded) findings.push(starEncoded(written), cutOff(written), otherUnicodeForm(url), hidden(url))
  return findings.filter((finding) => finding !== null)
}
