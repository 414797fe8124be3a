/**
 * The states of a job. `collecting` until the whole list has crossed the bridge; only `go` starts it.
 * `done` when nothing more happens by itself: no item waiting, sending or clearing.
 */
export const jobStates = ['collecting', 'running', 'paused', 'stopped', 'done'] as const
export type JobState = (typeof jobStates)[number]

/** Why a job is paused. Each has its words in `shared/words`. */
export const pauseReasons = [
  /** The person pressed Pause. */
  'person',
  /** ImageKit did not take the key (401, or 403 with a known sentence). */
  'key-refused',
  /** No key is at hand: forgotten, or the keychain does not answer. */
  'key-missing',
  /** 429 without a wait or with a long one, or an unknown 403: probably blocked for the month. */
  'blocked',
  /** Three unclear answers in a row: an outage. */
  'outage',
  /** A status that no rule names. */
  'unknown-answer',
  /** The app was closed in mid-job; it goes on only when asked. */
  'restart',
  /** The journal was an older copy; every unfinished item became unsure. */
  'restored',
  /** The journal can't be written. */
  'journal',
] as const
export type PauseReason = (typeof pauseReasons)[number]

/** Items by state. The sum of all is the number of URLs of the job. */
export interface ItemCounts {
  readonly waiting: number
  readonly sending: number
  readonly clearing: number
  readonly cleared: number
  readonly untracked: number
  readonly refused: number
  readonly unsure: number
  readonly left: number
  readonly stopped: number
}

/** URLs of a job: one that was sent again has two items and counts once. */
export function urlCount({
  total,
  sentAgain,
}: {
  readonly total: number
  readonly sentAgain: number
}): number {
  return total - sentAgain
}

export const noItems: ItemCounts = {
  waiting: 0,
  sending: 0,
  clearing: 0,
  cleared: 0,
  untracked: 0,
  refused: 0,
  unsure: 0,
  left: 0,
  stopped: 0,
}
