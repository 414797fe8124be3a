import type { Reply } from '../imagekit/index.ts'
import type { StatedLimit } from './pacer.ts'

/** The limit as ImageKit's headers state it (`X-RateLimit-Limit` calls in `X-RateLimit-Interval` ms), if they do. */
export function statedLimit(
  reply: Pick<Reply, 'rateLimit' | 'rateLimitInterval'> | null,
): StatedLimit | null {
  const { rateLimit: calls, rateLimitInterval: ms } = reply ?? { rateLimit: null, rateLimitInterval: null }
  return calls === null || ms === null || calls === 0 || ms === 0 ? null : { calls, ms }
}
