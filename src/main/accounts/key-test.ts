import { assertNever } from '#shared/assert-never.ts'
import type { KeyTest } from '#shared/ipc/views.ts'
import type { KeyAnswer, NoReplyCause, Reply } from '../imagekit/index.ts'

type Outcome = KeyTest['outcome']

export const noKeyTested: KeyTest = { outcome: 'no-key', theirWords: null, supportId: null }

/** What ImageKit's answer to *Test key* means. `key` is taken out of the answer's words, should they repeat it. */
export function keyTestOf(answer: KeyAnswer, key: string): KeyTest {
  if (answer.kind === 'no-reply')
    return { outcome: outcomeWithoutReply(answer.failure.cause), theirWords: null, supportId: null }
  const { reply } = answer
  return {
    outcome: outcomeOf(reply),
    theirWords: reply.message === '' ? null : without(key, reply.message),
    supportId: reply.supportId === null ? null : without(key, reply.supportId),
  }
}

function without(key: string, text: string): string {
  return key === '' ? text : text.replaceAll(key, 'private_…')
}

function outcomeOf(reply: Reply): Outcome {
  if (reply.status === 429) return 'rate-limited'
  if (reply.status >= 500) return 'imagekit-trouble'
  // Something between here and ImageKit answers with pages: a proxy, or a hotel's network before its log-in.
  if (!reply.json) return 'unexpected'
  if (reply.status === 200) return 'works'
  if (reply.status === 401) return 'no-key'
  if (reply.status === 403) return forbidden(reply.message)
  return 'unexpected'
}

/** The sentences of a 403 (ImageKit's documents). Any other comes from a key without the right to see files. */
function forbidden(message: string): Outcome {
  if (/cannot be authenticated/i.test(message)) return 'wrong-key'
  if (/expired private api key/i.test(message)) return 'expired-key'
  if (/account is disabled/i.test(message)) return 'account-disabled'
  return 'not-permitted'
}

function outcomeWithoutReply(cause: NoReplyCause): Outcome {
  switch (cause) {
    case 'offline':
    case 'dns':
    case 'refused':
    case 'tls':
    case 'proxy':
    case 'timeout':
    case 'cut':
      return 'no-network'
    case 'no-key':
      return 'no-key'
    case 'redirect':
    case 'unknown':
      return 'unexpected'
    default:
      return assertNever(cause)
  }
}
