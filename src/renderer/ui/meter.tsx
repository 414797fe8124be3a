import { Meter as Gauge } from 'react-aria-components/Meter'
import { classes } from './classes.ts'
import styles from './meter.module.css'

interface MeterProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** How it is read aloud, such as `312 of 1,000 used`. */
  readonly valueText: string
  readonly tone?: 'accent' | 'look' | 'stop'
}

/** How much of something limited is used. */
export function Meter({ label, value, max, valueText, tone = 'accent' }: MeterProps) {
  const shown = Math.min(value, max)
  return (
    <Gauge
      aria-label={label}
      value={shown}
      maxValue={Math.max(max, 1)}
      valueLabel={valueText}
      className={styles['track'] ?? ''}
    >
      {({ percentage }) => (
        <div className={classes(styles['fill'], styles[tone])} style={{ width: `${percentage}%` }} />
      )}
    </Gauge>
  )
}
