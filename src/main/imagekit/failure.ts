import type { NoReply, NoReplyCause } from './service.ts'

/** How far a call had come when it failed. */
export interface Progress {
  /** Whether one byte of the request may have been written to a connection that leads to ImageKit. */
  readonly begun: boolean
  /** Whether the way led through a proxy. */
  readonly proxied: boolean
}

/** Codes that this client gives itself, beside those of Node and undici. */
export const OWN_CODE = {
  connectTimeLimit: 'CONNECT_TIME_LIMIT',
  answerTimeLimit: 'ANSWER_TIME_LIMIT',
  aborted: 'ABORTED',
  secondStart: 'SECOND_START',
  noKey: 'NO_KEY',
  keyUnreadable: 'KEY_UNREADABLE',
  proxyUnknown: 'PROXY_UNKNOWN',
  proxyUnsupported: 'PROXY_UNSUPPORTED',
} as const

const CODES: readonly (readonly [NoReplyCause, readonly string[]])[] = [
  ['dns', ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']],
  ['offline', ['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EHOSTDOWN', 'EADDRNOTAVAIL', 'ENONET']],
  // A firewall on this machine answers a connection with EACCES or EPERM.
  ['refused', ['ECONNREFUSED', 'EACCES', 'EPERM']],
  ['timeout', [OWN_CODE.connectTimeLimit, OWN_CODE.answerTimeLimit, 'ETIMEDOUT']],
  ['timeout', ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']],
  ['cut', [OWN_CODE.aborted, OWN_CODE.secondStart, 'ECONNRESET', 'ECONNABORTED', 'EPIPE']],
  ['cut', ['UND_ERR_SOCKET', 'UND_ERR_ABORT', 'UND_ERR_ABORTED', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED']],
  ['cut', ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH']],
  ['proxy', [OWN_CODE.proxyUnknown, OWN_CODE.proxyUnsupported, 'UND_ERR_PRX_CONN', 'UND_ERR_PRX_TLS']],
  ['no-key', [OWN_CODE.noKey, OWN_CODE.keyUnreadable]],
  // OpenSSL's verdicts on a certificate, as Node names them; the families ERR_TLS_ and ERR_SSL_ go by their beginning.
  ['tls', ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'CERT_REJECTED', 'CERT_REVOKED', 'CERT_UNTRUSTED']],
  [
    'tls',
    ['CERT_SIGNATURE_FAILURE', 'CERT_CHAIN_TOO_LONG', 'HOSTNAME_MISMATCH', 'INVALID_CA', 'INVALID_PURPOSE'],
  ],
  ['tls', ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'PATH_LENGTH_EXCEEDED', 'EPROTO']],
  ['tls', ['UNABLE_TO_GET_CRL', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY']],
  ['tls', ['UNABLE_TO_VERIFY_LEAF_SIGNATURE']],
]

const CAUSE_BY_CODE = new Map(CODES.flatMap(([cause, codes]) => codes.map((code) => [code, cause] as const)))

/**
 * What a failed call means. Whether something may have reached ImageKit is decided by how far the request had come, and by
 * nothing else: a code such as ECONNRESET comes from a TLS handshake and from a connection cut after a POST alike. The
 * code says only which sentence a person reads.
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
  const cause = /^ERR_(TLS|SSL)_/.test(code) ? 'tls' : (CAUSE_BY_CODE.get(code) ?? 'unknown')
  const proxyFault = progress.proxied && !progress.begun && cause !== 'tls' && code !== OWN_CODE.aborted
  return proxyFault ? 'proxy' : cause
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'UNKNOWN'
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code
  if ('cause' in error && error.cause !== undefined) return codeOf(error.cause)
  return 'name' in error && typeof error.name === 'string' ? error.name : 'UNKNOWN'
}
