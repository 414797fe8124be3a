/**
 * Chromium knows no `app://`. A page of it is loaded from an `https` name under `standin.localhost` that exists
 * nowhere: every request is answered before it would leave the browser. The page's own `location` shows that
 * name; everything the main process sees says `app://`.
 */
const SUFFIX = '.standin.localhost'
const PAGE_URL = /^(blob:)?https:\/\/([^/?#]*)\.([a-z][a-z0-9-]*)\.standin\.localhost(?=[/?#]|$)/
const STANDARD_URL = /^([a-z][a-z0-9-]*):\/\/([^/?#]*)(.*)$/s

const schemes = new Set<string>()

export function registerScheme(scheme: string): void {
  schemes.add(scheme)
}

/** The URL under which Chromium loads `url`; URLs of schemes that were not registered stay as they are. */
export function toPageUrl(url: string): string {
  const match = STANDARD_URL.exec(url)
  const [scheme, host, rest] = [match?.[1], match?.[2], match?.[3]]
  if (scheme === undefined || !schemes.has(scheme)) return url
  return `https://${host}.${scheme}${SUFFIX}${rest === '' ? '/' : rest}`
}

/** The URL as the app knows it; the other way round of `toPageUrl`. */
export function toAppUrl(url: string): string {
  return url.replace(PAGE_URL, '$1$3://$2')
}

/** The origin as Electron reports it: a registered scheme has one, where Node's own `URL` would say "null". */
export function originOf(appUrl: string): string {
  const match = STANDARD_URL.exec(appUrl)
  if (match?.[1] !== undefined && schemes.has(match[1])) return `${match[1]}://${match[2]}`
  return URL.canParse(appUrl) ? new URL(appUrl).origin : 'null'
}

export function schemeOf(url: string): string {
  return url.slice(0, Math.max(0, url.indexOf(':')))
}

/** A policy as Chromium must see it: sources that name `app:` or an `app://` host are translated. */
export function toPagePolicy(policy: string): string {
  return policy
    .split(/(\s+|;)/)
    .map((word) =>
      word.endsWith(':') && schemes.has(word.slice(0, -1))
        ? `https://*.${word.slice(0, -1)}${SUFFIX}`
        : toPageUrl(word).replace(/\/$/, word.endsWith('/') ? '/' : ''),
    )
    .join('')
}
