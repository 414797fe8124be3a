import { setTimeout as wait } from 'node:timers/promises'
import type { ImageKitService, NoReply, Reply } from '../service.ts'
import { PRACTICE_ENDPOINT } from './account.ts'
import { clearedAtOf, practiceRequestId } from './request-id.ts'
import { INVALID_URL, isPurgeable, MISSING_URL, NO_SUCH_REQUEST } from './rules.ts'

export interface PracticeOptions {
  /** In ms since 1970. */
  readonly now?: () => number
  /** Between 0 and 1: latencies, times to clear and request ids come from it. */
  readonly random?: () => number
  /** Rejects when the signal aborts. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** In milliseconds. */
const LATENCY = { least: 40, most: 120 }
const CLEARING = { least: 3_000, most: 20_000 }

const SERVED = { endpoints: [PRACTICE_ENDPOINT], customDomains: [] }
const CALLED_OFF: NoReply = { when: 'before', cause: 'cut', code: 'ABORTED' }

/**
 * An ImageKit of its own for practising: it follows the documented rules and error messages, clears after 3 to 20 seconds,
 * and sends nothing anywhere.
 */
export function createPracticeService(options: PracticeOptions = {}): ImageKitService {
  const now = options.now ?? Date.now
  const random = options.random ?? Math.random
  const sleep = options.sleep ?? ((ms, signal) => wait(ms, undefined, signal === undefined ? {} : { signal }))

  /** Waits as a network would; answers afterwards, so that a call that was called off did nothing. */
  async function after<Answer>(signal: AbortSignal | undefined, answer: () => Answer) {
    try {
      await sleep(between(LATENCY, random()), signal)
    } catch {
      return { kind: 'no-reply', failure: CALLED_OFF } as const
    }
    return answer()
  }

  function reply(status: number, message = ''): Reply {
    const supportId = `practice-${Math.floor(random() * 16 ** 8).toString(16)}`
    const noLimit = { rateLimitReset: null, rateLimit: null, rateLimitInterval: null }
    return { status, message, supportId, json: true, date: now(), ...noLimit }
  }

  return {
    purge: (url, signal) =>
      after(signal, () => {
        if (url === '') return { kind: 'reply', reply: reply(400, MISSING_URL) } as const
        if (!isPurgeable(url, SERVED)) return { kind: 'reply', reply: reply(400, INVALID_URL) } as const
        const requestId = practiceRequestId(now() + between(CLEARING, random()), random())
        return { kind: 'accepted', requestId, reply: reply(201) } as const
      }),
    status: (requestId, signal) =>
      after(signal, () => {
        const clearedAt = clearedAtOf(requestId)
        if (clearedAt === null)
          return { kind: 'no-such-request', reply: reply(400, NO_SUCH_REQUEST) } as const
        return { kind: now() >= clearedAt ? 'completed' : 'pending', reply: reply(200) } as const
      }),
    testKey: (signal) => after(signal, () => ({ kind: 'reply', reply: reply(200) }) as const),
  }
}

function between(range: { readonly least: number; readonly most: number }, share: number): number {
  return range.least + share * (range.most - range.least)
}
