import type { AccountRules, CustomDomain, UrlEndpoint } from './account-rules.ts'
import { IMAGEKIT_HOST, isImagekitPage } from './hosts.ts'

/** Whose URL it is, how much of its path is ImageKit id and URL-endpoint pattern, and else what is strange about it. */
export type Place =
  | { readonly kind: 'own'; readonly prefix: string }
  /** `about` is the account's id. */
  | { readonly kind: 'other'; readonly prefix: string; readonly about: string }
  /** A host of this account, or ImageKit's, with an id or pattern that is not this account's. */
  | { readonly kind: 'endpoint-unknown'; readonly about: string }
  /** A wildcard that ends before the endpoint does: it would reach other accounts. */
  | { readonly kind: 'above'; readonly about: string }
  | { readonly kind: 'imagekit-page' | 'unknown-host'; readonly about: string }

interface Root {
  /** `/acme/products/`: id and pattern between slashes; `/` for a custom domain without a pattern. */
  readonly prefix: string
  readonly place: Extract<Place, { kind: 'own' | 'other' }>
}

type Roots = ReadonlyMap<string, readonly Root[]>
interface Sites {
  readonly endpoints: readonly UrlEndpoint[]
  readonly customDomains: readonly CustomDomain[]
}

const known = new WeakMap<AccountRules, Roots>()

/**
 * Finds the endpoint or custom domain a URL belongs to; the longest pattern wins. `host` as `URL.host` writes it,
 * `path` serialised, where a `*` at its end counts as nothing.
 */
export function placeOf(host: string, path: string, rules: AccountRules): Place {
  const roots = rootsOf(rules).get(host)
  if (roots === undefined) {
    if (host === IMAGEKIT_HOST) return { kind: 'endpoint-unknown', about: idOf(path) }
    return { kind: isImagekitPage(host) ? 'imagekit-page' : 'unknown-host', about: host }
  }
  const key = path.endsWith('*') ? path.slice(0, -1) : path
  for (const { prefix, place } of roots) {
    if (key.startsWith(prefix)) return place
    // `/acme` is the endpoint `/acme/` itself, only without its slash.
    if (key.length === prefix.length - 1 && prefix.startsWith(key)) return place
  }
  const above =
    key !== path && roots.some(({ prefix, place }) => place.kind === 'own' && prefix.startsWith(key))
  if (above) return { kind: 'above', about: path }
  return { kind: 'endpoint-unknown', about: host === IMAGEKIT_HOST ? idOf(path) : host }
}

function idOf(path: string): string {
  return `${IMAGEKIT_HOST}/${path.split('/', 2)[1] ?? ''}`
}

function rootsOf(rules: AccountRules): Roots {
  let roots = known.get(rules)
  if (roots === undefined) {
    roots = collect(rules)
    known.set(rules, roots)
  }
  return roots
}

function collect(rules: AccountRules): Roots {
  const roots = new Map<string, Root[]>()
  addSites(roots, rules, null)
  for (const other of rules.others) addSites(roots, other, other.accountId)
  for (const list of roots.values()) {
    // This account first, so that what two accounts share is not sent away; then the longest pattern.
    list.sort(
      (a, b) =>
        Number(a.place.kind === 'other') - Number(b.place.kind === 'other') ||
        b.prefix.length - a.prefix.length,
    )
  }
  return roots
}

function addSites(roots: Map<string, Root[]>, sites: Sites, accountId: string | null): void {
  const add = (host: string, segments: readonly string[]): void => {
    const prefix = `/${segments.filter((segment) => segment !== '').join('/')}/`.replace('//', '/')
    const list = roots.get(host) ?? []
    const place: Root['place'] =
      accountId === null ? { kind: 'own', prefix } : { kind: 'other', prefix, about: accountId }
    list.push({ prefix, place })
    roots.set(host, list)
  }
  for (const { imagekitId, pattern } of sites.endpoints) add(IMAGEKIT_HOST, [imagekitId, pattern])
  for (const { host, pattern } of sites.customDomains) add(host, [pattern])
}
