import type { ItemView } from '#shared/ipc/views.ts'
import { detailWords } from '#shared/words/activity.ts'
import { common } from '#shared/words/common.ts'
import { stateSentence } from '#shared/words/states.ts'
import { moment } from '#shared/words/time.ts'
import { IconButton } from '../ui/button.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import { useNow } from '../state/use-now.ts'
import { badgeOf } from './item-words.ts'
import styles from './item-details.module.css'

interface Props {
  readonly item: ItemView
  /** The job is paused. */
  readonly isPaused: boolean
  readonly onClose: () => void
}

/** Everything known of the row in hand, uncut and to be selected: for a support ticket, too. */
export function ItemDetails({ item, isPaused, onClose }: Props) {
  const now = useNow()
  const { state, reason, takingLong, theirWords, requestId, supportId, sentAt, since } = item
  const facts: readonly (readonly [string, string | null])[] = [
    [detailWords.what, stateSentence(state, reason, takingLong, isPaused)],
    [detailWords.theirWords, theirWords],
    [detailWords.sentAt, sentAt === null ? detailWords.notSent : moment(sentAt, now)],
    [detailWords.since, moment(since, now)],
    [detailWords.requestId, requestId],
    [detailWords.supportId, supportId],
  ]
  return (
    <section className={styles['details']} aria-label={detailWords.title}>
      <div className={styles['head']}>
        <StateBadge {...badgeOf(item)} />
        <span className={styles['url']}>{item.url}</span>
        <IconButton icon="cross" label={common.close} onPress={onClose} />
      </div>
      <dl className={styles['facts']}>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name} className={styles['fact']}>
                <dt className={styles['name']}>{name}</dt>
                <dd className={styles['value']}>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
