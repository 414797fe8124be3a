/**
 * The states of one URL of a job.
 *
 * ```
 * waiting ─► sending ─► clearing ─► cleared ■
 *    │          │           └─────► untracked ■   ImageKit no longer knows the request, or it is 7 days old
 *    │          ├─► refused ■       ImageKit said no
 *    │          ├─► waiting         certainly not carried out: tried again by itself
 *    │          └─► unsure          it may have been carried out ──► left ■ (the person lets it be)
 *    └─► stopped ■                  the person stopped the job before it was sent
 * ```
 * *Send again* never moves an item backwards: it makes a new item linked to the old one.
 */
export const itemStates = [
  'waiting',
  'sending',
  'clearing',
  'cleared',
  'untracked',
  'refused',
  'unsure',
  'left',
  'stopped',
] as const

export type ItemState = (typeof itemStates)[number]

/** The arrows of the diagram by where they end; the journal refuses every other one. `waiting → unsure` is the restored journal's. */
const comesFrom: Record<ItemState, readonly ItemState[]> = {
  waiting: ['sending'],
  sending: ['waiting'],
  clearing: ['sending'],
  cleared: ['clearing'],
  untracked: ['clearing'],
  refused: ['sending'],
  unsure: ['waiting', 'sending', 'clearing'],
  left: ['unsure'],
  stopped: ['waiting'],
}

export function mayFollow(from: ItemState, to: ItemState): boolean {
  return comesFrom[to].includes(from)
}

/** The states that can lead to `to`. */
export function predecessors(to: ItemState): readonly ItemState[] {
  return comesFrom[to]
}

/** Nothing more happens to the item by itself. `unsure` waits for the person, and so holds no job open. */
export function isSettled(state: ItemState): boolean {
  return state !== 'waiting' && state !== 'sending' && state !== 'clearing'
}

/** The person has something to decide: *Send again* or *Leave it*. */
export function needsPerson(state: ItemState): boolean {
  return state === 'unsure' || state === 'refused' || state === 'untracked'
}

/** States whose items may be sent again as a new item. */
export function maySendAgain(state: ItemState): boolean {
  return (
    state === 'unsure' ||
    state === 'refused' ||
    state === 'untracked' ||
    state === 'stopped' ||
    state === 'left'
  )
}
