/**
 * Whether a host as `URL.hostname` writes it is this computer: 127.0.0.1 or ::1, which are all that ImageKit's client
 * talks to. Names are not trusted.
 */
export function isLoopback(hostname: string): boolean {
  return hostname === '[::1]' || hostname === '127.0.0.1'
}
