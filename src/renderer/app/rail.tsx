import { common } from '#shared/words/common.ts'
import { number } from '#shared/words/counted.ts'
import { runningJobs, shell } from '#shared/words/shell.ts'
import { Icon } from '../ui/icon.tsx'
import { classes } from '../ui/classes.ts'
import { AccountCard } from './account-card.tsx'
import { HelpButton } from './help-button.tsx'
import { useRunningJobs } from '../state/jobs-store.ts'
import { goTo, places, usePlace, type Place } from '../state/place-store.ts'
import styles from './rail.module.css'

/** The four places and the account; folds to pictures where the window is narrow. */
export function Rail() {
  const here = usePlace((state) => state.place)
  const running = useRunningJobs()
  return (
    <header className={styles['rail']}>
      <div className={styles['brand']}>
        <span className={styles['sign']}>
          <Icon name="clear" size="small" />
        </span>
        <span className={styles['label']}>{common.appName}</span>
      </div>
      <nav aria-label={shell.places} className={styles['places']}>
        {places.map((place) => (
          <PlaceButton
            key={place}
            place={place}
            isHere={place === here}
            badge={place === 'activity' ? running : 0}
          />
        ))}
      </nav>
      <HelpButton />
      <AccountCard />
    </header>
  )
}

function PlaceButton({ place, isHere, badge }: { place: Place; isHere: boolean; badge: number }) {
  const name = shell.place[place]
  return (
    <button
      type="button"
      title={name}
      aria-current={isHere ? 'page' : undefined}
      className={classes(styles['place'], isHere && styles['here'])}
      onClick={() => goTo(place)}
    >
      <Icon name={place} />
      <span className={styles['label']}>{name}</span>
      {badge > 0 && (
        <span className={styles['badge']}>
          <span aria-hidden="true">{number(badge)}</span>
          <span className="visually-hidden">{runningJobs(badge)}</span>
        </span>
      )}
    </button>
  )
}
