import { z } from 'zod'
import type { ApiAnswer } from './api.ts'

/** So many purges in every span of `ms`, wherever it begins: the strictest way of counting. */
export const RATE = z.strictObject({ calls: z.int().min(1), ms: z.int().min(1) })

/** A limit as ImageKit's documents describe it; refused calls are not counted. */
export class Rate {
  readonly #limit: z.output<typeof RATE>
  readonly #now: () => number
  readonly #taken: number[] = []

  /** `now`: a clock that only goes forward, in ms. */
  constructor(limit: z.output<typeof RATE>, now: () => number) {
    this.#limit = limit
    this.#now = now
  }

  /** Null when the call is taken. */
  refusal(): ApiAnswer | null {
    const { calls, ms } = this.#limit
    const now = this.#now()
    const oldest = this.#taken.at(-calls)
    if (oldest === undefined || now - oldest >= ms) {
      this.#taken.push(now)
      if (this.#taken.length > calls) this.#taken.shift()
      return null
    }
    const headers = {
      'X-RateLimit-Limit': String(calls),
      'X-RateLimit-Reset': String(Math.ceil(ms - (now - oldest))),
      'X-RateLimit-Interval': String(ms),
    }
    return { status: 429, headers, body: { message: 'Rate limit exceeded.', help: '' } }
  }
}
