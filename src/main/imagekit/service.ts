/**
 * The one small interface to ImageKit. Two services stand behind it: the real one (`client.ts`) and the built-in
 * practice one (`practice/`). Both answer with data and never throw; what an answer means for an item or a job is
 * decided by the engine with the table of outcomes in `shared/purge/outcome.ts`.
 */
export interface ImageKitService {
  /** POST /v1/files/purge. One call, no retry of any kind. */
  purge(url: string, signal?: AbortSignal): Promise<PurgeAnswer>
  /** GET /v1/files/purge/{requestId}. */
  status(requestId: string, signal?: AbortSignal): Promise<StatusAnswer>
  /** GET /v1/files?limit=1: costs no unit of quota. */
  testKey(signal?: AbortSignal): Promise<KeyAnswer>
}

/** What a reply of the server carries, whatever it answered. */
export interface Reply {
  readonly status: number
  /** `message` of the JSON body; else the first 300 characters of a text body without its markup; '' when empty. */
  readonly message: string
  /** ImageKit's own id of this answer, from `x-ik-requestId`: to be quoted in a support ticket. */
  readonly supportId: string | null
  /** Whether the body was JSON. HTML means that something else than ImageKit's API may have answered. */
  readonly json: boolean
  /** The `Date` header in ms since 1970, null without a readable one. */
  readonly date: number | null
  /** `X-RateLimit-Reset` in milliseconds, null without one. */
  readonly rateLimitReset: number | null
  /** `X-RateLimit-Limit`, null without one. */
  readonly rateLimit: number | null
  /** `X-RateLimit-Interval` in milliseconds, null without one. */
  readonly rateLimitInterval: number | null
}

/** Why there is no reply. `before`: certainly nothing reached ImageKit. `after`: the request may have been carried out. */
export interface NoReply {
  readonly when: 'before' | 'after'
  readonly cause: NoReplyCause
  /** The error code of Node or undici, for diagnostics; never shown raw. */
  readonly code: string
}

export type NoReplyCause =
  'offline' | 'dns' | 'refused' | 'tls' | 'proxy' | 'timeout' | 'cut' | 'redirect' | 'no-key' | 'unknown'

export type PurgeAnswer =
  | { readonly kind: 'accepted'; readonly requestId: string; readonly reply: Reply }
  /** Any reply that is not a 2xx with a request id. */
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'no-reply'; readonly failure: NoReply }

export type StatusAnswer =
  | { readonly kind: 'completed'; readonly reply: Reply }
  | { readonly kind: 'pending'; readonly reply: Reply }
  /** A status word the documents do not name: shown, and asked again. */
  | { readonly kind: 'unknown-word'; readonly word: string; readonly reply: Reply }
  /** 400 `No request found for this requestId.` */
  | { readonly kind: 'no-such-request'; readonly reply: Reply }
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'no-reply'; readonly failure: NoReply }

export type KeyAnswer =
  { readonly kind: 'reply'; readonly reply: Reply } | { readonly kind: 'no-reply'; readonly failure: NoReply }
