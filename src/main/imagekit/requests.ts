import type { HttpRequest } from './exchange.ts'

export type ApiCall = Pick<HttpRequest, 'method' | 'path' | 'body'>

/** JSON keeps every character of the URL, so the server receives exactly the bytes that were judged. */
export function purgeCall(url: string): ApiCall {
  return { method: 'POST', path: '/v1/files/purge', body: JSON.stringify({ url }) }
}

export function statusCall(requestId: string): ApiCall {
  return { method: 'GET', path: `/v1/files/purge/${encodeURIComponent(requestId)}` }
}

/** ImageKit's documents: a harmless call that costs no unit of quota. */
export const KEY_CALL: ApiCall = { method: 'GET', path: '/v1/files?limit=1' }

/** HTTP Basic with the private key as the user name and an empty password, as ImageKit's documents ask. */
export function headersOf(call: ApiCall, key: string): Readonly<Record<string, string>> {
  return {
    accept: 'application/json',
    'accept-encoding': 'identity',
    authorization: `Basic ${Buffer.from(`${key}:`, 'utf8').toString('base64')}`,
    'user-agent': 'PurgeDesk',
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
  }
}
