import { isLoopback } from './loopback.ts'

export type TestServer =
  | { readonly kind: 'none' }
  /** Base URL without a slash at its end. */
  | { readonly kind: 'use'; readonly url: string }
  | { readonly kind: 'refused'; readonly why: string }

/** The switch that points the app at a server on this computer instead of ImageKit. */
export const testServerSwitch = 'imagekit-test-server'

/**
 * Judges the switch. It is heard only in a build that is not packaged and only for a server on this computer, because
 * whoever could point a real app elsewhere would be handed the key.
 */
export function readTestServer(given: string | null, packaged: boolean): TestServer {
  if (given === null) return { kind: 'none' }
  if (packaged) return { kind: 'refused', why: `--${testServerSwitch} works only in a build for developers.` }
  const url = URL.parse(given)
  if (
    !url ||
    url.protocol !== 'http:' ||
    !isLoopback(url.hostname) ||
    url.pathname !== '/' ||
    url.search !== ''
  )
    return { kind: 'refused', why: `--${testServerSwitch} takes http://127.0.0.1:port and nothing else.` }
  return { kind: 'use', url: url.origin }
}
