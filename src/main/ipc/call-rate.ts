/** Calls a second that a page of ours never reaches: a list of 100,000 URLs crosses in 100 calls. */
const perSecond = 400
const burst = 2_000

/** A token bucket over a monotonic clock in milliseconds: true while calls come no faster than a page of ours calls. */
export function createCallRate(now: () => number): () => boolean {
  let tokens = burst
  let last = now()
  return () => {
    const time = now()
    tokens = Math.min(burst, tokens + ((time - last) / 1000) * perSecond)
    last = time
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
