import { classes } from './classes.ts'
import type { Tone } from './tone.ts'
import styles from './state-badge.module.css'

/** A state in words, with its colour. */
export function StateBadge({ tone, label }: { readonly tone: Tone; readonly label: string }) {
  return <span className={classes(styles['badge'], styles[tone])}>{label}</span>
}
