export interface Work {
  /** URLs of the job still to be sent, and of all running jobs of its account together. */
  readonly waiting: number
  readonly accountWaiting: number
  readonly perSecond: number
  /** ImageKit lets nothing be sent so long, in ms. */
  readonly heldFor: number
  /** Of the job; those that take too long make every promise dishonest. */
  readonly clearing: number
  readonly takingLong: number
  /** What clearing took lately, in ms; null before the first was cleared. */
  readonly typical: { readonly quick: number; readonly slow: number } | null
}

/**
 * A range of seconds until the job is done, null when it can't be told. Its lower end is the job alone at the pace of
 * now, its upper end all jobs of the account at a third of it less and a slow clearing.
 */
export function secondsLeft(work: Work): { readonly from: number; readonly to: number } | null {
  if (work.typical === null || work.takingLong > 0) return null
  const sending = (urls: number) => (urls * 1000) / work.perSecond
  const quickest = work.waiting === 0 ? 0 : work.heldFor + sending(work.waiting) + work.typical.quick
  const slowest = work.heldFor + sending(work.accountWaiting) * 1.5 + work.typical.slow
  return { from: Math.floor(quickest / 1000), to: Math.ceil(Math.max(quickest, slowest) / 1000) }
}

/** The clearing times of late, of which the tenth and the nine-tenths are typical. */
export class ClearingTimes {
  readonly #recent: number[] = []

  add(ms: number): void {
    this.#recent.push(ms)
    if (this.#recent.length > 50) this.#recent.shift()
  }

  get typical(): { readonly quick: number; readonly slow: number } | null {
    const sorted = this.#recent.toSorted((a, b) => a - b)
    const quick = sorted[Math.floor(sorted.length * 0.1)]
    const slow = sorted[Math.floor(sorted.length * 0.9)]
    return quick === undefined || slow === undefined ? null : { quick, slow }
  }
}
