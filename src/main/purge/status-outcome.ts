import { assertNever } from '#shared/assert-never.ts'
import { longestWait } from '#shared/purge/outcome.ts'
import type { Reply, StatusAnswer } from '../imagekit/index.ts'
import type { StatedLimit } from './pacer.ts'
import { statedLimit } from './stated-limit.ts'

/** What an answer to a status question means. A question costs no quota, so it may always be asked again. */
export type StatusOutcome =
  | { readonly kind: 'cleared' }
  | { readonly kind: 'pending' }
  /** Asked again; the words are shown meanwhile. */
  | {
      readonly kind: 'noted'
      readonly reason: 'unknown-word' | 'status-unreachable'
      readonly theirWords: string
    }
  | { readonly kind: 'forgotten'; readonly reply: Reply }
  /** The account's questions wait exactly so long. */
  | { readonly kind: 'wait'; readonly ms: number; readonly limit: StatedLimit | null }
  /** ImageKit or the network has trouble: the account's questions pause, longer each time. */
  | { readonly kind: 'trouble' }
  /** The key is missing or not accepted: nothing is asked until it changes. */
  | { readonly kind: 'needs-key' }

export function statusOutcomeOf(answer: StatusAnswer): StatusOutcome {
  switch (answer.kind) {
    case 'completed':
      return { kind: 'cleared' }
    case 'pending':
      return { kind: 'pending' }
    case 'unknown-word':
      return { kind: 'noted', reason: 'unknown-word', theirWords: answer.word }
    case 'no-such-request':
      return { kind: 'forgotten', reply: answer.reply }
    case 'no-reply':
      return { kind: answer.failure.cause === 'no-key' ? 'needs-key' : 'trouble' }
    case 'reply':
      return ofReply(answer.reply)
    default:
      return assertNever(answer)
  }
}

function ofReply(reply: Reply): StatusOutcome {
  if (reply.status === 429) {
    const { rateLimitReset } = reply
    const isShort = rateLimitReset !== null && rateLimitReset <= longestWait
    if (!isShort) return { kind: 'trouble' }
    return { kind: 'wait', ms: Math.max(0, rateLimitReset), limit: statedLimit(reply) }
  }
  if (!reply.json || reply.status >= 500) return { kind: 'trouble' }
  if (reply.status === 401 || reply.status === 403) return { kind: 'needs-key' }
  return { kind: 'noted', reason: 'status-unreachable', theirWords: reply.message }
}
