import { z } from 'zod'
import type { ReadReply } from './reply.ts'
import { withoutKeys } from './without-keys.ts'
import type { KeyAnswer, NoReply, PurgeAnswer, StatusAnswer } from './service.ts'

/** What a call came to, before its body is understood. */
export type Outcome =
  ({ readonly kind: 'reply' } & ReadReply) | { readonly kind: 'no-reply'; readonly failure: NoReply }

const ACCEPTED_BODY = z.object({ requestId: z.string().min(1) })
const STATUS_BODY = z.object({ status: z.string().min(1) })

/** ImageKit's documents: 201 with a request id; older ones say 200. Any 2xx with a request id is accepted. */
export function purgeAnswer(outcome: Outcome): PurgeAnswer {
  if (outcome.kind === 'no-reply') return outcome
  const { reply } = outcome
  const body = ACCEPTED_BODY.safeParse(outcome.json)
  if (!isSuccess(reply.status) || !body.success) return { kind: 'reply', reply }
  return { kind: 'accepted', requestId: body.data.requestId, reply }
}

/** Old documents write `Complete` and `pending`, so words are compared without case; there is no word for a failure. */
export function statusAnswer(outcome: Outcome): StatusAnswer {
  if (outcome.kind === 'no-reply') return outcome
  const { reply } = outcome
  if (reply.status === 400 && /^no request found\b/i.test(reply.message))
    return { kind: 'no-such-request', reply }
  const body = STATUS_BODY.safeParse(outcome.json)
  if (!isSuccess(reply.status) || !body.success) return { kind: 'reply', reply }
  const word = body.data.status.trim().toLowerCase()
  if (word.startsWith('complete')) return { kind: 'completed', reply }
  if (word === 'pending') return { kind: 'pending', reply }
  return { kind: 'unknown-word', word: withoutKeys(body.data.status), reply }
}

export function keyAnswer(outcome: Outcome): KeyAnswer {
  return outcome.kind === 'no-reply' ? outcome : { kind: 'reply', reply: outcome.reply }
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}
