import type { CustomDomain, UrlEndpoint } from '#shared/urls/account-rules.ts'

/** The URLs that belong to an account, as ImageKit's side knows them. */
export interface ServedUrls {
  readonly endpoints: readonly UrlEndpoint[]
  readonly customDomains: readonly CustomDomain[]
}

/** ImageKit's documents, errors of the purge API: the sentences, word for word. */
export const INVALID_URL = 'The URL is not valid for cache purging.'
export const MISSING_URL = 'Your request is missing URL parameter.'
export const NO_SUCH_REQUEST = 'No request found for this requestId.'

const IMAGEKIT_HOST = 'ik.imagekit.io'

/** ImageKit's documents: never allowed, whatever the rules say. Without slashes at the ends and star. */
const NEVER = new Set(['media/catalog', 's/files'])

/**
 * Whether ImageKit would purge this URL. Written from ImageKit's documents alone, on purpose without the rules that the
 * app judges a list with: practice and the tests' server hold a second opinion against them.
 */
export function isPurgeable(text: string, served: ServedUrls): boolean {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol)) return false
  const path = pathWithin(url, served)
  if (path === null) return false
  const star = text.indexOf('*')
  if (star === -1) return true
  return star === text.length - 1 && isWildcardPath(path.replace(/\*$/, ''))
}

/** `path`: without the ImageKit id, the pattern and the star, with its leading slash. */
function isWildcardPath(path: string): boolean {
  const bare = path.replace(/^\//, '')
  const levels = bare.split('/').filter((segment) => segment !== '')
  if (levels.length === 0) return false
  if (bare.endsWith('/') && NEVER.has(levels.join('/'))) return false
  // What counts as an extension is not documented: `v1.2` hardly does.
  const isFile = /[^/]\.(?=[a-z0-9]*[a-z])[a-z0-9]{2,5}$/i.test(bare)
  return levels.length >= 2 || bare.length >= 15 || isFile
}

function pathWithin(url: URL, served: ServedUrls): string | null {
  const prefixes =
    url.host === IMAGEKIT_HOST
      ? served.endpoints.map((endpoint) => prefixOf([endpoint.imagekitId, endpoint.pattern]))
      : served.customDomains
          .filter((domain) => domain.host === url.host)
          .map((domain) => prefixOf([domain.pattern]))
  const longest = prefixes
    .filter((prefix) => url.pathname.startsWith(`${prefix}/`))
    .toSorted((a, b) => b.length - a.length)[0]
  return longest === undefined ? null : url.pathname.slice(longest.length)
}

function prefixOf(segments: readonly string[]): string {
  return segments
    .filter((segment) => segment !== '')
    .map((segment) => `/${segment}`)
    .join('')
}
