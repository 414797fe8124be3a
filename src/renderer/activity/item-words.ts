import type { ItemView } from '#shared/ipc/views.ts'
import { activity } from '#shared/words/activity.ts'
import { shortSentence, stateNames, stateSentence, watchingWords } from '#shared/words/states.ts'
import type { ItemState } from '#shared/purge/item-state.ts'
import type { Tone } from '../ui/tone.ts'

export const stateTones: Readonly<Record<ItemState, Tone>> = {
  waiting: 'waiting',
  sending: 'clearing',
  clearing: 'clearing',
  cleared: 'cleared',
  untracked: 'look',
  refused: 'stop',
  unsure: 'look',
  left: 'waiting',
  stopped: 'waiting',
}

export function badgeOf({ state, takingLong }: ItemView): { readonly tone: Tone; readonly label: string } {
  if (state === 'clearing' && takingLong) return { tone: 'look', label: watchingWords.takingLong }
  return { tone: stateTones[state], label: stateNames[state] }
}

/** Our sentence, which a paused job changes, and in the same line ImageKit's own words where there are any. */
export function itemSentence(item: ItemView, isPaused: boolean): string {
  const { state, reason, takingLong, theirWords, sentAgainAs, againOf } = item
  const parts = [stateSentence(state, reason, takingLong, isPaused)]
  if (sentAgainAs !== null) parts.push(activity.sentAgain)
  else if (againOf !== null && state === 'waiting') parts.push(activity.againOf)
  if (theirWords !== null) parts.push(activity.theirWordsShort(theirWords))
  return parts.join(' · ')
}

/** What the row shows of it: a few words where buttons take the room. */
export function rowSentence(item: ItemView, isPaused: boolean, hasButtons: boolean): string {
  const short = hasButtons ? shortSentence(item.state, item.reason) : null
  return short ?? itemSentence(item, isPaused)
}
