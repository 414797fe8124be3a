import type { PauseReason } from './job-state.ts'
import type { Reason } from './reason.ts'
import { assertNever } from '../assert-never.ts'

/** What the table of outcomes needs of a reply; main's own reply fits it. */
export interface OutcomeReply {
  readonly status: number
  /** The reply's words; '' when there were none. */
  readonly message: string
  readonly supportId: string | null
  readonly json: boolean
  /** `X-RateLimit-Reset` in milliseconds. */
  readonly rateLimitReset: number | null
}

type Cause =
  'offline' | 'dns' | 'refused' | 'tls' | 'proxy' | 'timeout' | 'cut' | 'redirect' | 'no-key' | 'unknown'

/** An answer to a purge, or why there is none; main's own answer fits it. */
export type OutcomeAnswer =
  | { readonly kind: 'accepted'; readonly requestId: string; readonly reply: OutcomeReply }
  | { readonly kind: 'reply'; readonly reply: OutcomeReply }
  | {
      readonly kind: 'no-reply'
      readonly failure: { readonly when: 'before' | 'after'; readonly cause: Cause }
    }

/** What an answer means beyond its own item. */
type Effect =
  | { readonly kind: 'goes-on' }
  /** The key, a block and an outage concern the whole account, an unknown answer its job. */
  | { readonly kind: 'pause'; readonly reason: PauseReason }
  /** All of the account's sends wait exactly that long, then go slower. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** Tried again by itself, with growing pauses. */
  | { readonly kind: 'retry-later' }
  /** The third of these in a row pauses the account as an outage. */
  | { readonly kind: 'counts-as-unclear' }

export interface Outcome {
  readonly item: 'clearing' | 'refused' | 'waiting' | 'unsure'
  readonly reason: Reason | null
  readonly account: Effect
}

/** The app waits by itself no longer than this; beyond it the person decides. */
export const longestWait = 5 * 60 * 1000
/** So many unclear answers in a row are an outage. */
export const unclearInARow = 3

/** The sentences of a 403 that are about the key or the account (ImageKit's documents). */
const keySentences: readonly string[] = [
  'Your account cannot be authenticated.',
  'Your request contains expired private API key.',
  'Your account is disabled.',
]

const goesOn = { kind: 'goes-on' } as const
const retryLater = { kind: 'retry-later' } as const
const unclear = { kind: 'counts-as-unclear' } as const

/**
 * The table of outcomes. Its rule: only what was certainly not carried out may be sent again by the app; everything
 * else is `unsure`, because a second send may cost a second unit of the monthly limit.
 */
export function outcomeOf(answer: OutcomeAnswer): Outcome {
  switch (answer.kind) {
    case 'accepted':
      return { item: 'clearing', reason: null, account: goesOn }
    case 'reply':
      return ofReply(answer.reply)
    case 'no-reply':
      return answer.failure.when === 'before' ? neverLeft(answer.failure.cause) : cutOff(answer.failure.cause)
    default:
      return assertNever(answer)
  }
}

function ofReply(reply: OutcomeReply): Outcome {
  // A 429 says by itself that nothing was carried out, whatever its body is.
  if (reply.status === 429) return limited(reply.rateLimitReset)
  if (reply.status === 500 || reply.status === 502 || reply.status === 504) return unsure('server-error')
  // A body that is not JSON is not ImageKit's API: a page of a proxy or of a hotel's network proves nothing.
  if (!reply.json && reply.message !== '') return unsure('html-answer')
  if (reply.status >= 200 && reply.status < 300) return unsure('no-request-id')
  switch (reply.status) {
    case 400:
      return { item: 'refused', reason: 'refused-by-imagekit', account: goesOn }
    case 401:
      return held('key', 'key-refused')
    case 403:
      return keySentences.includes(reply.message.trim())
        ? held('key', 'key-refused')
        : held('blocked', 'blocked')
    case 503:
      return reply.json
        ? { item: 'waiting', reason: 'service-unavailable', account: retryLater }
        : unsure('server-error')
    default:
      return {
        item: 'unsure',
        reason: 'unknown-status',
        account: { kind: 'pause', reason: 'unknown-answer' },
      }
  }
}

function limited(reset: number | null): Outcome {
  if (reset === null || reset > longestWait) return held('blocked', 'blocked')
  return { item: 'waiting', reason: 'rate-limited', account: { kind: 'wait', ms: Math.max(0, reset) } }
}

function neverLeft(cause: Cause): Outcome {
  if (cause === 'no-key') return held('key', 'key-missing')
  return { item: 'waiting', reason: reasonBefore(cause), account: retryLater }
}

function reasonBefore(cause: Exclude<Cause, 'no-key'>): Reason {
  switch (cause) {
    case 'offline':
      return 'offline'
    case 'dns':
      return 'dns'
    case 'tls':
      return 'tls'
    case 'proxy':
      return 'proxy'
    case 'refused':
    case 'timeout':
    case 'cut':
    case 'redirect':
    case 'unknown':
      return 'refused-connection'
    default:
      return assertNever(cause)
  }
}

function cutOff(cause: Cause): Outcome {
  switch (cause) {
    case 'redirect':
      // A 3xx is a status that no row names.
      return { item: 'unsure', reason: 'redirected', account: { kind: 'pause', reason: 'unknown-answer' } }
    case 'timeout':
      return unsure('no-answer')
    case 'offline':
    case 'dns':
    case 'refused':
    case 'tls':
    case 'proxy':
    case 'cut':
    case 'no-key':
    case 'unknown':
      return unsure('cut-off')
    default:
      return assertNever(cause)
  }
}

/** Nothing is marked failed: the item waits until the person has seen to it. */
function held(reason: Reason, pause: PauseReason): Outcome {
  return { item: 'waiting', reason, account: { kind: 'pause', reason: pause } }
}

function unsure(reason: Reason): Outcome {
  return { item: 'unsure', reason, account: unclear }
}
