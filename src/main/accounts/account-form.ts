import { customDomain, endpoint as endpointShape } from '#shared/ipc/views.ts'
import type { AccountForm } from '#shared/ipc/views.ts'
import type { CustomDomain, UrlEndpoint } from '#shared/urls/account-rules.ts'
import { domainBase, endpointBase, parseDomain, parseEndpoint } from '#shared/urls/endpoint.ts'
import { Refusal } from '#shared/ipc/refusal.ts'
import type { AccountRecord } from './account-record.ts'

export type AccountDetails = Pick<
  AccountRecord,
  'name' | 'endpoints' | 'customDomains' | 'monthlyLimit' | 'resetDay'
>

/**
 * The form's fields as the account keeps them: endpoints and domains once each, in the one form that URLs are compared
 * with. Throws the refusal `call-malformed` for a site that the page's own form would not have let through.
 */
export function readForm(form: AccountForm): AccountDetails {
  return {
    name: form.name,
    endpoints: once(form.endpoints.map(readEndpoint), endpointBase),
    customDomains: once(form.customDomains.map(readDomain), domainBase),
    monthlyLimit: form.monthlyLimit,
    resetDay: form.resetDay,
  }
}

function readEndpoint(given: UrlEndpoint): UrlEndpoint {
  const endpoint = { imagekitId: given.imagekitId, pattern: withoutSlashes(given.pattern) }
  const parsed = parseEndpoint(endpointBase(endpoint))
  // The parser drops a pattern it can't make out; here that would be a silent change.
  const isSame = parsed.ok && parsed.value.pattern === endpoint.pattern
  if (!isSame || !endpointShape.safeParse(parsed.value).success)
    throw new Refusal('call-malformed', 'endpoints')
  return parsed.value
}

function readDomain(given: CustomDomain): CustomDomain {
  const parsed = parseDomain(domainBase({ host: given.host, pattern: withoutSlashes(given.pattern) }))
  // What is written with a few signs may be long in the form it is kept in; too long, no view could show it again.
  if (!parsed.ok || !customDomain.safeParse(parsed.value).success)
    throw new Refusal('call-malformed', 'customDomains')
  return parsed.value
}

function withoutSlashes(pattern: string): string {
  return pattern.replace(/^\/+|\/+$/g, '')
}

function once<T>(list: readonly T[], nameOf: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [nameOf(one), one])).values()]
}
