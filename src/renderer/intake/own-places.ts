import type { AccountRules } from '#shared/urls/account-rules.ts'
import { domainBase, endpointBase } from '#shared/urls/endpoint.ts'

/** Where the account's URLs begin, without `https://`. */
export function placesOf({ endpoints, customDomains }: AccountRules): readonly string[] {
  const bases = [...endpoints.map(endpointBase), ...customDomains.map(domainBase)]
  return bases.map((base) => base.replace(/^https:\/\//, '').toLowerCase())
}

/** With or without its scheme, in front of which a quote or a blank may stand. */
export function isBelow(text: string, places: readonly string[]): boolean {
  const url = text.replace(/^[\s"'<([]*(?:https?:)?(?:\/\/)?/i, '').toLowerCase()
  return places.some((place) => url.startsWith(place))
}
