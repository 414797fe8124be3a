import { Icon } from './icon.tsx'
import { classes } from './classes.ts'
import type { Tone } from './tone.ts'
import styles from './state-badge.module.css'

/** A state in words, with its colour. */
export function StateBadge({ tone, label }: { readonly tone: Tone; readonly label: string }) {
  return <span className={classes(styles['badge'], styles[tone])}>{label}</span>
}

const marks = { ok: 'check', look: 'warning', stop: 'cross', fix: 'repair' } as const
export type Mark = keyof typeof marks

/** The small sign in front of a row; the words stand beside it. */
export function StateDot({ mark }: { readonly mark: Mark }) {
  return (
    <span className={classes(styles['dot'], styles[mark])} data-mark={mark}>
      <Icon name={marks[mark]} size="small" />
    </span>
  )
}
