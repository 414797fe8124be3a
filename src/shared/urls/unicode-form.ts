import { decodeNonAscii, encodeNonAscii, glimpse, signsOf } from './percent.ts'
import type { Sign } from './percent.ts'

/** Marks and the Hangul vowels and finals join the sign before them. */
const JOINS = /^[\p{M}\u1160-\u11FF]$/u

/**
 * The same URL text with its letters in composed form (`u%CC%88` becomes `%C3%BC`), or null if they are already.
 * A Mac writes file names decomposed; the two look the same and are different objects (ImageKit sits on CloudFront,
 * where a differently written path is a different object). Sequences that need no change keep their letter case.
 */
export function composedForm(text: string): string | null {
  if (isComposed(glimpse(text))) return null
  const decoded = decodeNonAscii(text)
  if (isComposed(decoded)) return null
  const composed = clustersOf(signsOf(text)).map(composeCluster).join('')
  return isComposed(decodeNonAscii(composed)) ? composed : encodeNonAscii(decoded.normalize('NFC'))
}

function clustersOf(signs: readonly Sign[]): Sign[][] {
  const clusters: Sign[][] = []
  for (const sign of signs) {
    const open = clusters.at(-1)
    if (open !== undefined && JOINS.test(sign.character)) open.push(sign)
    else clusters.push([sign])
  }
  return clusters
}

function composeCluster(cluster: readonly Sign[]): string {
  const written = cluster.map((sign) => sign.character).join('')
  const composed = written.normalize('NFC')
  return composed === written ? cluster.map((sign) => sign.source).join('') : encodeNonAscii(composed)
}

function isComposed(text: string): boolean {
  return text.normalize('NFC') === text
}
