import { createSecureContext, getCACertificates } from 'node:tls'
import type { SecureContext } from 'node:tls'

/**
 * The certificate authorities the app trusts: those built into Node and those of the machine, where a company's own stands.
 * `bundled` and not `default`: the latter also hears NODE_EXTRA_CA_CERTS, and no environment variable is heard here.
 */
export function trustedAuthorities(): readonly string[] {
  return [...new Set([...getCACertificates('bundled'), ...systemAuthorities()])]
}

/** Parsing some hundred certificates takes long, so one context serves all connections. */
export function secureContextOf(authorities: readonly string[]): SecureContext {
  return createSecureContext({ ca: [...authorities], minVersion: 'TLSv1.2' })
}

/** A machine whose store cannot be read still reaches ImageKit with the bundled authorities. */
function systemAuthorities(): readonly string[] {
  try {
    return getCACertificates('system')
  } catch {
    return []
  }
}
