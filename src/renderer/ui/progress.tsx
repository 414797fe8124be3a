import { ProgressBar } from 'react-aria-components/ProgressBar'
import { classes } from './classes.ts'
import type { Tone } from './tone.ts'
import styles from './progress.module.css'

export interface ProgressSegment {
  readonly id: string
  readonly value: number
  readonly tone: Tone
}

interface ProgressProps {
  readonly label: string
  /** The whole state in words: colours alone say nothing to many people. */
  readonly valueText: string
  /** How much of `total` is finished. */
  readonly done: number
  readonly total: number
  readonly segments: readonly ProgressSegment[]
}

/** How far a job is, one coloured piece a state, in the order given. */
export function Progress({ label, valueText, done, total, segments }: ProgressProps) {
  return (
    <ProgressBar
      aria-label={label}
      maxValue={Math.max(total, 1)}
      value={done}
      valueLabel={valueText}
      className={styles['track'] ?? ''}
    >
      {segments
        .filter((segment) => segment.value > 0)
        .map((segment) => (
          <div
            key={segment.id}
            className={classes(styles['piece'], styles[segment.tone])}
            style={{ flexGrow: segment.value }}
          />
        ))}
      <div style={{ flexGrow: rest(total, segments) }} />
    </ProgressBar>
  )
}

function rest(total: number, segments: readonly ProgressSegment[]): number {
  return Math.max(0, total - segments.reduce((sum, segment) => sum + segment.value, 0))
}
