/** ImageKit's documents: the API is served here, over HTTPS only. */
export const IMAGEKIT_API = 'https://api.imagekit.io'

const LOOPBACK_HOSTS = new Set(['127.0.0.1', '[::1]', 'localhost'])

/**
 * The origin the client may talk to: ImageKit's own, or a test server on this machine. The private key travels with every
 * call, so any other is a programming error and throws, as does a base with a path, a query or credentials.
 */
export function allowedOrigin(baseUrl: string): string {
  const base = new URL(baseUrl)
  if (base.origin === IMAGEKIT_API && isBare(base)) return base.origin
  const http = base.protocol === 'http:' || base.protocol === 'https:'
  if (http && LOOPBACK_HOSTS.has(base.hostname) && isBare(base)) return base.origin
  throw new Error('The client talks only to ImageKit’s API or to a test server on this machine.')
}

function isBare(base: URL): boolean {
  return (
    base.pathname === '/' &&
    base.search === '' &&
    base.hash === '' &&
    base.username === '' &&
    base.password === ''
  )
}
