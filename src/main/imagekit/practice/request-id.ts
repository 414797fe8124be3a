import { createHash } from 'node:crypto'

const TIME_DIGITS = 12
const NONCE_DIGITS = 6
const CHECK_DIGITS = 6

/**
 * A practice request id: 24 hexadecimal characters, as ImageKit's are. They hold the moment of clearing, a nonce and a
 * check sum, so that a request from before a restart is still known although nothing was stored.
 *
 * @param clearedAt in ms since 1970
 * @param nonce between 0 and 1, tells requests of one moment apart
 */
export function practiceRequestId(clearedAt: number, nonce: number): string {
  const time = Math.floor(clearedAt).toString(16).padStart(TIME_DIGITS, '0')
  const tail = Math.floor(nonce * 16 ** NONCE_DIGITS)
    .toString(16)
    .padStart(NONCE_DIGITS, '0')
  return time + tail + checkOf(time + tail)
}

/** The moment of clearing in ms since 1970; null for an id that practice never gave. */
export function clearedAtOf(requestId: string): number | null {
  if (!/^[0-9a-f]{24}$/.test(requestId)) return null
  const body = requestId.slice(0, TIME_DIGITS + NONCE_DIGITS)
  if (requestId.slice(body.length) !== checkOf(body)) return null
  return Number.parseInt(body.slice(0, TIME_DIGITS), 16)
}

function checkOf(text: string): string {
  return createHash('sha256').update(`practice ${text}`).digest('hex').slice(0, CHECK_DIGITS)
}
