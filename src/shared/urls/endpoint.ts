import type { CustomDomain, UrlEndpoint } from './account-rules.ts'
import { complete } from './complete.ts'
import { extensionOf } from './file-kinds.ts'
import { IMAGEKIT_HOST, isImagekitPage } from './hosts.ts'
import { serialise, split } from './serialise.ts'
import type { Serialised } from './serialise.ts'
import { unwrap } from './unwrap.ts'

/** Why a text is no URL endpoint or custom domain. The words for each stand in `shared/words`. */
export type SiteProblem =
  | 'blank'
  | 'api-key'
  | 'not-understood'
  /** A page of ImageKit's dashboard or documents. */
  | 'imagekit-page'
  /** An endpoint without its ImageKit id. */
  | 'no-imagekit-id'
  /** A domain of the customer's own, which is entered elsewhere. */
  | 'is-custom-domain'
  /** An ImageKit URL endpoint, which is entered elsewhere. */
  | 'is-endpoint'
  | 'ip'
  | 'localhost'
  | 'user-and-password'
  /** A path that cannot be a URL-endpoint pattern: a file, a transformation, a query. */
  | 'path'

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: SiteProblem }

const IMAGEKIT_ID = /^[A-Za-z0-9_-]+$/
const PATTERN_SEGMENT = /^[A-Za-z0-9._~%-]+$/
const API_KEY = /^(?:private|public)_/i
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+(?::\d+)?$/
const IP = /^(?:\d+(?:\.\d+){3}|\[.*\])(?::\d+)?$/
const LOCAL = /^(?:[^.]*\.)*localhost\.?(?::\d+)?$/

/**
 * Understands what a person pastes as a URL endpoint: `acme`, `ik.imagekit.io/acme`, the endpoint itself with or
 * without a pattern, or any URL of theirs, of which only the ImageKit id is certain.
 */
export function parseEndpoint(text: string): Parsed<UrlEndpoint> {
  const bare = unwrap(text).text.replace(/^\/+|\/+$/g, '')
  if (bare === '') return problem('blank')
  if (API_KEY.test(bare)) return problem('api-key')
  if (IMAGEKIT_ID.test(bare)) return found({ imagekitId: bare, pattern: '' })
  const url = siteOf(text)
  if (url === null) return problem('not-understood')
  if (isImagekitPage(url.host)) return problem('imagekit-page')
  if (url.host !== IMAGEKIT_HOST)
    return problem(DOMAIN.test(url.host) ? 'is-custom-domain' : 'not-understood')
  const [imagekitId, ...rest] = segmentsOf(url)
  if (imagekitId === undefined) return problem('no-imagekit-id')
  if (!IMAGEKIT_ID.test(imagekitId)) return problem('not-understood')
  return found({ imagekitId, pattern: isPattern(url, rest) ? rest.join('/') : '' })
}

/** Understands a custom domain: a host of the customer's own, with the URL-endpoint pattern where its URLs show one. */
export function parseDomain(text: string): Parsed<CustomDomain> {
  const bare = unwrap(text).text
  if (bare === '') return problem('blank')
  if (API_KEY.test(bare)) return problem('api-key')
  if (/^(?:https?:\/*)?[^/?#]*@/i.test(bare)) return problem('user-and-password')
  const url = siteOf(text)
  if (url === null) return problem(LOCAL.test(bare.toLowerCase()) ? 'localhost' : 'not-understood')
  if (url.host === IMAGEKIT_HOST) return problem('is-endpoint')
  if (isImagekitPage(url.host)) return problem('imagekit-page')
  if (LOCAL.test(url.host)) return problem('localhost')
  if (IP.test(url.host)) return problem('ip')
  if (!DOMAIN.test(url.host)) return problem('not-understood')
  const segments = segmentsOf(url)
  if (!isPattern(url, segments)) return problem('path')
  return found({ host: url.host, pattern: segments.join('/') })
}

/** `https://ik.imagekit.io/acme/products/`: what every URL of the endpoint starts with. */
export function endpointBase(endpoint: UrlEndpoint): string {
  return withPattern(`https://${IMAGEKIT_HOST}/${endpoint.imagekitId}/`, endpoint.pattern)
}

/** `https://img.acme.com/`: what every URL of the domain starts with. */
export function domainBase(domain: CustomDomain): string {
  return withPattern(`https://${domain.host}/`, domain.pattern)
}

function withPattern(base: string, pattern: string): string {
  return pattern === '' ? base : `${base}${pattern}/`
}

function siteOf(text: string): Serialised | null {
  const written = split(complete(unwrap(text).text).text)
  return written === null || written.authority.includes('@') ? null : serialise(written)
}

function segmentsOf(url: Serialised): string[] {
  return url.path.split('/').filter((segment) => segment !== '')
}

function isPattern(url: Serialised, segments: readonly string[]): boolean {
  if (url.query !== '') return false
  if (!segments.every((segment) => PATTERN_SEGMENT.test(segment))) return false
  return extensionOf(url.path) === 'none'
}

function found<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

function problem<T>(reason: SiteProblem): Parsed<T> {
  return { ok: false, problem: reason }
}
