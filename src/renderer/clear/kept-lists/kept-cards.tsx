import { isDue } from '#shared/purge/kept-list.ts'
import { keptWords } from '#shared/words/kept.ts'
import { useKept } from '../../state/kept-store.ts'
import { useNow } from '../../state/use-now.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import { removeKeptList, takeKeptList } from './actions.ts'
import styles from './kept-lists.module.css'

/** The lists that wait for a reset, on the empty Clear screen. */
export function KeptCards() {
  const lists = useKept((state) => state.lists)
  const now = useNow()
  if (lists.length === 0) return null
  return (
    <ul className={styles['cards']} aria-label={keptWords.label}>
      {lists.map((kept) => (
        <li key={kept.id} className={classes(styles['card'], isDue(kept, now) && styles['due'])}>
          <Icon name="clock" />
          <div className={styles['words']}>
            <b>{kept.name}</b>
            <span>{keptWords.facts(kept, isDue(kept, now))}</span>
          </div>
          <Button
            variant={isDue(kept, now) ? 'primary' : 'secondary'}
            aria-label={keptWords.takeNamed(kept.name)}
            onPress={() => void takeKeptList(kept)}
          >
            {keptWords.take}
          </Button>
          <IconButton
            icon="bin"
            label={keptWords.removeNamed(kept.name)}
            onPress={() => void removeKeptList(kept)}
          />
        </li>
      ))}
    </ul>
  )
}
