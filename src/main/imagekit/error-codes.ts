import type { NoReplyCause } from './service.ts'

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

/**
 * When an error with this code comes: `before` anything has left, `after` it has, or `either`, so that the code alone
 * says nothing.
 */
type When = 'before' | 'after' | 'either'

/** What a code means for the person. */
type ByCause = Partial<Readonly<Record<NoReplyCause, readonly string[]>>>

/**
 * The error codes of a call to ImageKit. A test provokes each of them where it comes. The list says which sentence a
 * person reads; whether a URL may be sent again is never decided by it (see `failure.ts`).
 */
export const ERROR_CODES: Readonly<Record<When, ByCause>> = {
  before: {
    dns: ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME'],
    // A firewall on this machine answers a connection with EACCES or EPERM.
    refused: ['ECONNREFUSED', 'EACCES', 'EPERM'],
    timeout: [OWN_CODE.connectTimeLimit, 'UND_ERR_CONNECT_TIMEOUT'],
    proxy: [OWN_CODE.proxyUnknown, OWN_CODE.proxyUnsupported, 'UND_ERR_PRX_CONN', 'UND_ERR_PRX_TLS'],
    'no-key': [OWN_CODE.noKey, OWN_CODE.keyUnreadable],
    // OpenSSL's verdicts on a certificate, as Node names them; the families ERR_TLS_ and ERR_SSL_ go by their beginning.
    tls: words(`
      CERT_HAS_EXPIRED CERT_NOT_YET_VALID CERT_REJECTED CERT_REVOKED CERT_UNTRUSTED CERT_SIGNATURE_FAILURE
      CERT_CHAIN_TOO_LONG HOSTNAME_MISMATCH INVALID_CA INVALID_PURPOSE PATH_LENGTH_EXCEEDED UNABLE_TO_GET_CRL
      DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN UNABLE_TO_GET_ISSUER_CERT
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY UNABLE_TO_VERIFY_LEAF_SIGNATURE`),
  },
  after: {
    timeout: [OWN_CODE.answerTimeLimit, 'UND_ERR_BODY_TIMEOUT'],
    // A connection that undici gives up with UND_ERR_SOCKET while it is made is made anew, until our own time limit.
    cut: [OWN_CODE.secondStart, 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'],
  },
  either: {
    offline: ['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EHOSTDOWN', 'EADDRNOTAVAIL', 'ENONET'],
    // Before: that of a proxy's tunnel.
    timeout: ['ETIMEDOUT', 'UND_ERR_HEADERS_TIMEOUT'],
    cut: words(`
      ${OWN_CODE.aborted} ECONNRESET ECONNABORTED UND_ERR_ABORT UND_ERR_ABORTED UND_ERR_CLOSED UND_ERR_DESTROYED`),
    tls: ['EPROTO'],
  },
}

const causes = ['offline', 'dns', 'refused', 'tls', 'proxy', 'timeout', 'cut', 'no-key'] as const

const CAUSE_BY_CODE = new Map(
  Object.values(ERROR_CODES).flatMap((byCause) =>
    causes.flatMap((cause) => (byCause[cause] ?? []).map((code) => [code, cause] as const)),
  ),
)

/** What a code means for the person; `unknown` for one that no list has. */
export function causeOfCode(code: string): NoReplyCause {
  return /^ERR_(TLS|SSL)_/.test(code) ? 'tls' : (CAUSE_BY_CODE.get(code) ?? 'unknown')
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
