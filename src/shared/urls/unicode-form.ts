import { encodeNonAscii, signsOf } from './percent.ts'
import type { Sign } from './percent.ts'

/** Marks and the Hangul vowels and finals join the sign before them. */
const JOINS = /^[\p{M}\u1160-\u11FF]$/u

/**
 * The same URL text with its letters in composed form (`u%CC%88` becomes `%C3%BC`), or null if they are already.
 * A Mac writes file names decomposed; the two look the same and are different objects (ImageKit sits on CloudFront,
 * where a differently written path is a different object). Sequences that need no change keep their letter case.
 */
export function composedForm(text: string): string | null {
  if (!/%[C-F]/i.test(text)) return null
  const signs = signsOf(text)
  const decoded = signs.map((sign) => sign.character).join('')
  if (decoded.normalize('NFC') === decoded) return null
  const composed = clustersOf(signs).map(composeCluster).join('')
  return isComposed(composed) ? composed : encodeNonAscii(decoded.normalize('NFC'))
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
  const decoded = signsOf(text)
    .map((sign) => sign.character)
    .join('')
  return decoded.normalize('NFC') === decoded
}
