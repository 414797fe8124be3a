import { causeOfCode, OWN_CODE } from './error-codes.ts'
import type { NoReply, NoReplyCause } from './service.ts'

/** How far a call had come when it failed. */
export interface Progress {
  /** Whether one byte of the request may have been written to a connection that leads to ImageKit. */
  readonly begun: boolean
  /** Whether the way led through a proxy. */
  readonly proxied: boolean
}

/**
 * What a failed call means. Whether something may have reached ImageKit is decided by how far the request had come, and by
 * nothing else: a code such as ECONNRESET comes from a TLS handshake and from a connection cut after a POST alike. The
 * code says only which sentence a person reads (`error-codes.ts`).
 */
export function noReply(error: unknown, progress: Progress): NoReply {
  const code = codeOf(error)
  return { when: progress.begun ? 'after' : 'before', cause: causeOf(code, progress), code }
}

/** An answer that points elsewhere. It is never followed: the key would go along. It came from a server, so: after. */
export function redirected(status: number): NoReply {
  return { when: 'after', cause: 'redirect', code: `REDIRECT_${status}` }
}

/** An error of this client's own, with a code of `OWN_CODE`. */
export function ownError(code: (typeof OWN_CODE)[keyof typeof OWN_CODE]): Error {
  return Object.assign(new Error(code), { code })
}

function causeOf(code: string, progress: Progress): NoReplyCause {
  const cause = causeOfCode(code)
  const proxyFault = progress.proxied && !progress.begun && cause !== 'tls' && code !== OWN_CODE.aborted
  return proxyFault ? 'proxy' : cause
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'UNKNOWN'
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code
  if ('cause' in error && error.cause !== undefined) return codeOf(error.cause)
  return 'name' in error && typeof error.name === 'string' ? error.name : 'UNKNOWN'
}
