import { stateWords } from '#shared/words/clear.ts'
import { classes } from '../../ui/classes.ts'
import type { RowState } from '../rows/row.ts'
import styles from './state-dot.module.css'

const signs: Readonly<Record<Exclude<RowState, 'removed'>, string>> = {
  unread: '',
  ready: '✓',
  repaired: '⟳',
  look: '!',
  blocks: '✕',
  merged: '',
  'left-out': '',
}

/** A row's state as a coloured sign; its name is for those who don't see it. */
export function StateDot({ state }: { readonly state: RowState }) {
  if (state === 'removed' || signs[state] === '') return null
  return (
    <span className={classes(styles['dot'], styles[state])}>
      <span aria-hidden>{signs[state]}</span>
      <span className="visually-hidden">{stateWords[state]}</span>
    </span>
  )
}
