import type { FaultInput } from './faults.ts'

/** ImageKit's documents: a 429 carries these three headers, times in milliseconds, and no `Retry-After`. */
export function rateLimited(
  { reset, limit = 5, interval = 1000 }: { reset: number; limit?: number; interval?: number },
  rest: Omit<FaultInput, 'action'> = {},
): FaultInput {
  const headers = {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Reset': String(reset),
    'X-RateLimit-Interval': String(interval),
  }
  const body = { message: 'Rate limit exceeded.', help: '' }
  return { ...rest, action: { do: 'answer', status: 429, headers, body } }
}

/** A load balancer's own page in place of an answer of the API. */
export function htmlPage(status: number, rest: Omit<FaultInput, 'action'> = {}): FaultInput {
  const body = `<html><head><title>${status}</title></head><body><h1>${status} Something broke</h1></body></html>`
  return { ...rest, action: { do: 'answer', status, body } }
}

/** The trap of HTTP clients: a POST read on a reused connection, which is then closed without an answer. */
export const REUSED_CONNECTION_CUT: FaultInput = {
  on: 'purge',
  onReusedConnection: true,
  action: { do: 'cut', when: 'after-reading' },
}
