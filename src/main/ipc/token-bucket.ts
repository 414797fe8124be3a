/** So many at once, and then so many a second. */
export interface Allowance {
  readonly burst: number
  readonly perSecond: number
}

/** A token bucket over a monotonic clock in milliseconds. @returns whether one more is allowed now, which takes it. */
export function tokenBucket({ burst, perSecond }: Allowance, now: () => number): () => boolean {
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
