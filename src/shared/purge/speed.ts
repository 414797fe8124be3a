/** How fast the app sends for an account, from slow to fast. */
export const speeds = ['slowest', 'slower', 'usual', 'faster'] as const
export type SpeedName = (typeof speeds)[number]

export const defaultSpeedName: SpeedName = 'usual'

/** How many calls may start in a second, and at once after a rest. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

/**
 * ImageKit publishes no figures for purging; others report 5 calls a second sustained and 20 for a moment. Whatever is
 * chosen, an answer that asks to wait slows it down.
 */
export const sendsOf: Readonly<Record<SpeedName, Rate>> = {
  slowest: { perSecond: 1, burst: 1 },
  slower: { perSecond: 2, burst: 2 },
  usual: { perSecond: 5, burst: 5 },
  faster: { perSecond: 10, burst: 5 },
}
