/**
 * *Taking too long* needs an answer `Pending` at least so long after sending, in ms (ImageKit's documents: a ticket
 * after 15 minutes). Time alone proves nothing: the computer may have slept.
 */
const takingLongAfter = 15 * 60 * 1000

/** `sentAt` and `lastPendingAt` (the last answer `Pending`) in ms since 1970. */
export function isTakingLong(state: string, sentAt: number | null, lastPendingAt: number | null): boolean {
  if (state !== 'clearing' || sentAt === null) return false
  return (lastPendingAt ?? sentAt) - sentAt >= takingLongAfter
}
