import type { ItemView } from '#shared/ipc/views.ts'
import { activity } from '#shared/words/activity.ts'
import type { IconName } from '../ui/icon.tsx'
import { leave, sendAgain } from './job-calls.ts'
import { offersOf } from './needs-you.ts'

/** What can be done about a row that asks for a person. */
export interface ItemWay {
  readonly id: 'send-again' | 'leave'
  readonly label: string
  /** In the row's menu. */
  readonly icon: IconName
  readonly act: (item: ItemView) => Promise<void>
}

export function waysOf(item: ItemView): readonly ItemWay[] {
  const offers = offersOf(item)
  return [...(offers.again ? [again()] : []), ...(offers.leave ? [asIs()] : [])]
}

const again = (): ItemWay => ({
  id: 'send-again',
  label: activity.sendAgain,
  icon: 'again',
  act: ({ jobId, id }) => sendAgain(jobId, [id]),
})

const asIs = (): ItemWay => ({
  id: 'leave',
  label: activity.leave,
  icon: 'check',
  act: ({ jobId, id }) => leave(jobId, [id]),
})
