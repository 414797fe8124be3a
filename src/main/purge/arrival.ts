import { dayOf } from '#shared/purge/quota-period.ts'
import type { Outcome } from '#shared/purge/outcome.ts'
import type { PurgeAnswer, Reply } from '../imagekit/index.ts'
import type { Arrival } from '../journal/item-store.ts'
import { firstAsk } from './ask-times.ts'

export function replyOf(answer: PurgeAnswer): Reply | null {
  return answer.kind === 'no-reply' ? null : answer.reply
}

/** What an answer leaves on its item. A unit belongs to the day of the answer's `Date` header, without one to the clock's. */
export function arrivalOf(answer: PurgeAnswer, outcome: Outcome, now: number): Arrival {
  const reply = replyOf(answer)
  const usesUnit = outcome.item === 'clearing' || outcome.item === 'unsure'
  return {
    reason: outcome.reason,
    theirWords: answer.kind === 'accepted' ? null : (reply?.message ?? null),
    supportId: reply?.supportId ?? null,
    ...(usesUnit ? { unitDay: dayOf(reply?.date ?? now) } : {}),
    ...(answer.kind === 'accepted' ? { requestId: answer.requestId, nextAskAt: now + firstAsk } : {}),
  }
}
