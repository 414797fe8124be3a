/** One way to the server. */
export type Route =
  | { readonly kind: 'direct' }
  /** `uri` may hold a user name and a password. */
  | { readonly kind: 'proxy'; readonly uri: string }
  | { readonly kind: 'unsupported' }

/**
 * Reads the answer of Electron's `session.resolveProxy`: the ways in order of preference, such as
 * `PROXY proxy.example:3128; DIRECT`. The host may carry `user:password@`. SOCKS is not supported: undici calls its own
 * support experimental.
 */
export function parseProxyRoutes(answer: string): readonly Route[] {
  const routes = answer
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(parseRoute)
  return routes.length > 0 ? routes : [{ kind: 'direct' }]
}

function parseRoute(entry: string): Route {
  const [, word = '', host = ''] = /^(\S+)\s*(.*)$/.exec(entry) ?? []
  switch (word.toUpperCase()) {
    case 'DIRECT':
      return { kind: 'direct' }
    case 'PROXY':
    case 'HTTP':
      return proxyAt(`http://${host}`)
    case 'HTTPS':
      return proxyAt(`https://${host}`)
    default:
      return { kind: 'unsupported' }
  }
}

function proxyAt(text: string): Route {
  const uri = URL.parse(text)
  return uri === null || uri.hostname === '' ? { kind: 'unsupported' } : { kind: 'proxy', uri: uri.href }
}
