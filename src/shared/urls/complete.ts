import { extensionOf } from './file-kinds.ts'

/** A text with its scheme whole and its fragment off, and what was done. */
export interface Completed {
  readonly text: string
  /** What was put before it, or null. */
  readonly scheme: string | null
  /** With its `#`; a fragment never reaches a server. */
  readonly fragment: string | null
}

const HTTP = /^(https?):([\\/]*)/i
/** `http//host/…`: the colon got lost. */
const COLON_LOST = /^(https?)\/\/(?=[^/])/i
/** A host name with a dot in it, then a port, a path, a query or the end. */
const HOST = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+\.?(?::\d+)?(?=([/\\?]|$))/u

/** Gives a URL the scheme it lacks and takes off its fragment. Leaves alone what is no URL, or has another scheme. */
export function complete(text: string): Completed {
  const hash = text.indexOf('#')
  const whole = hash < 0 ? text : text.slice(0, hash)
  const fragment = hash < 0 ? null : text.slice(hash)
  const http = HTTP.exec(whole)
  if (http !== null) {
    const [start, scheme = '', slashes = ''] = http
    // Backslashes are for the person to decide; a slash too few or too many reads as two in every browser.
    if (slashes === '//' || slashes.includes('\\')) return { text: whole, scheme: null, fragment }
    return { text: `${scheme}://${whole.slice(start.length)}`, scheme: `${scheme}://`, fragment }
  }
  const lost = COLON_LOST.exec(whole)
  if (lost !== null) {
    return { text: `${lost[1]}://${whole.slice(lost[0].length)}`, scheme: `${lost[1]}://`, fragment }
  }
  if (/^\/\/[^/]/.test(whole)) return { text: `https:${whole}`, scheme: 'https:', fragment }
  const host = HOST.exec(whole)
  if (host !== null && (host[1] !== '' || extensionOf(whole) !== 'known')) {
    return { text: `https://${whole}`, scheme: 'https://', fragment }
  }
  return { text: whole, scheme: null, fragment }
}
