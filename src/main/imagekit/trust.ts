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

/**
 * On Linux two variables put another store in the machine's place: whoever can set them, and a proxy, would be shown
 * the key. With one of them set nothing of that store is believed. Deleting them here would come too late: Node may
 * have read the store at its own start. A machine whose store cannot be read still reaches ImageKit with the bundled
 * authorities.
 */
function systemAuthorities(): readonly string[] {
  const fromOpenSsl = process.platform !== 'win32' && process.platform !== 'darwin'
  if (fromOpenSsl && (process.env['SSL_CERT_FILE'] || process.env['SSL_CERT_DIR'])) return []
  try {
    return getCACertificates('system')
  } catch {
    return []
  }
}
