import { isVideo } from './file-kinds.ts'
import type { Finding, FindingCode } from './finding.ts'
import type { Place } from './place.ts'
import type { Serialised } from './serialise.ts'
import { misplacedStar, starFindings } from './wildcard.ts'

const TRANSFORMATION_IN_PATH = /\/(tr:[^/]*)/
const TRANSFORMATION_IN_QUERY = /[?&](tr=[^&]*)/
const SIGNED = /[?&](ik-[ts]=[^&]*)/
const VERSIONED = /[?&]((?:ik-obj-version|updatedAt|v)=[^&]*)/

type Strange = Exclude<Place, { kind: 'own' }>

const STRANGE: Readonly<Record<Strange['kind'], FindingCode>> = {
  other: 'other-account',
  'endpoint-unknown': 'endpoint-unknown',
  above: 'star-whole-account',
  'imagekit-page': 'dashboard-link',
  'unknown-host': 'unknown-host',
}

/** How much of a URL's path is ImageKit id and URL-endpoint pattern. A star right behind them is path. */
export function prefixLengthOf(place: Place, path: string): number {
  if (place.kind !== 'own' && place.kind !== 'other') return path.startsWith('/') ? 1 : 0
  return Math.min(place.prefix.length, path.endsWith('*') ? path.length - 1 : path.length)
}

/** What the account and ImageKit's rules say about a serialised URL. */
export function accountFindings(url: Serialised, place: Place): Finding[] {
  if (place.kind !== 'own') return strangeFindings(url, place)
  const findings: Finding[] = []
  const prefixLength = prefixLengthOf(place, url.path)
  const wildcard = url.href.endsWith('*')
  if (url.path.length <= prefixLength && !wildcard) findings.push({ code: 'host-only', weight: 'blocks' })
  const transformation = transformationOf(url, prefixLength, wildcard)
  if (transformation !== undefined) {
    findings.push(
      wildcard
        ? { code: 'star-with-transformation', weight: 'look', about: transformation }
        : { code: 'transformation', weight: 'note', about: transformation },
    )
  }
  if (url.query !== '') addQueryFindings(findings, url.query)
  if (url.href.includes('*')) findings.push(...starFindings(url, prefixLength))
  if (isVideo(url.path)) findings.push({ code: 'video', weight: 'note' })
  return findings
}

/** A URL that this account cannot clear. */
function strangeFindings(url: Serialised, place: Strange): Finding[] {
  if (place.kind === 'endpoint-unknown' && url.path === '/') return [{ code: 'host-only', weight: 'blocks' }]
  const stranger: Finding = { code: STRANGE[place.kind], weight: 'blocks', about: place.about }
  const misplaced = misplacedStar(url)
  return misplaced === null ? [stranger] : [stranger, misplaced]
}

/** Each transformation is a cache entry of its own, so a URL with one clears nothing but that one. */
function transformationOf(url: Serialised, prefixLength: number, wildcard: boolean): string | undefined {
  if (url.path.includes('/tr:', prefixLength - 1)) return TRANSFORMATION_IN_PATH.exec(url.path)?.[1]
  // A star behind the question mark has a warning of its own.
  if (url.query === '' || wildcard) return undefined
  return TRANSFORMATION_IN_QUERY.exec(url.query)?.[1]
}

/** Signatures and versions are part of the cache key: they stay, and the person is told. */
function addQueryFindings(findings: Finding[], query: string): void {
  const signed = query.includes('ik-') ? SIGNED.exec(query)?.[1] : undefined
  if (signed !== undefined) findings.push({ code: 'signed', weight: 'look', about: signed })
  const version = VERSIONED.exec(query)?.[1]
  if (version !== undefined) findings.push({ code: 'versioned', weight: 'note', about: version })
}
