import { activity } from '#shared/words/activity.ts'
import { stateNames, stateSentence } from '#shared/words/states.ts'
import { goTo } from '../state/place-store.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import { stateTones } from './item-words.ts'
import styles from './no-jobs.module.css'

/** The states a URL goes through, in their order, and the two that ask for a person. */
const shown = ['waiting', 'clearing', 'cleared', 'refused', 'unsure'] as const

/** Activity before the first job: what will be seen here. */
export function NoJobs() {
  const action = <Button onPress={() => goTo('clear')}>{activity.emptyAction}</Button>
  return (
    <EmptyState icon="activity" title={activity.emptyTitle} actions={action}>
      <p>{activity.emptyWords}</p>
      <dl className={styles['states']}>
        {shown.map((state) => (
          <div key={state} className={styles['state']}>
            <dt>
              <StateBadge tone={stateTones[state]} label={stateNames[state]} />
            </dt>
            <dd>{stateSentence(state, null, false)}</dd>
          </div>
        ))}
      </dl>
    </EmptyState>
  )
}
