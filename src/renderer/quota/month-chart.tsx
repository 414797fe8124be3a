import type { DayOfMonth } from '#shared/purge/forecast.ts'
import { quotaPanelWords } from '#shared/words/quota.ts'
import { classes } from '../ui/classes.ts'
import styles from './month-chart.module.css'

/** In the chart's own units: it grows with the panel. */
const height = 100
const step = 10
const gap = 2
/** A day with a single URL is still to be seen. */
const least = 2

/**
 * A bar a day. Thirty rectangles need no chart library: the table beside it has the numbers, for screen readers and for
 * everybody.
 */
export function MonthChart({ days }: { readonly days: readonly DayOfMonth[] }) {
  const most = Math.max(1, ...days.map(({ n }) => n))
  const width = days.length * step
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${quotaPanelWords.picture}. ${quotaPanelWords.pictureText(most)}`}
    >
      <line className={styles['ground']} x1={0} x2={width} y1={height} y2={height} />
      {days.map(({ day, n, isToCome }, at) => {
        const tall = n === 0 ? least / 2 : Math.max(least, (n / most) * height)
        return (
          <rect
            key={day}
            className={classes(styles['bar'], n === 0 && styles['none'], isToCome && styles['toCome'])}
            x={at * step + gap / 2}
            y={height - tall}
            width={step - gap}
            height={tall}
          />
        )
      })}
    </svg>
  )
}
