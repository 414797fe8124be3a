import { isDue, type KeptList } from '#shared/purge/kept-list.ts'
import { keptWords } from '#shared/words/kept.ts'
import { useKept, useLeftFor } from '../../state/kept-store.ts'
import { useNow } from '../../state/use-now.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import { removeKeptList, takeKeptList } from './actions.ts'
import styles from './kept-lists.module.css'

/** The lists that wait for a reset, on the empty Clear screen. */
export function KeptCards() {
  const lists = useKept((state) => state.lists)
  if (lists.length === 0) return null
  return (
    <ul className={styles['cards']} aria-label={keptWords.label}>
      {lists.map((kept) => (
        <Card key={kept.id} kept={kept} />
      ))}
    </ul>
  )
}

function Card({ kept }: { readonly kept: KeptList }) {
  const now = useNow()
  const left = useLeftFor(kept)
  const due = isDue(kept, now)
  return (
    <li className={classes(styles['card'], due && styles['due'])}>
      <Icon name="clock" />
      <div className={styles['words']}>
        <b>{kept.name}</b>
        <span>{keptWords.facts(kept, due, left)}</span>
      </div>
      <Button
        variant={due ? 'primary' : 'secondary'}
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
  )
}
