import { number } from '#shared/words/counted.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { showText } from '#shared/urls/show.ts'
import { classes } from '../ui/classes.ts'
import type { OddLine } from './judge-lines.ts'
import { sayOdd } from './odd-line-words.ts'
import styles from './odd-lines.module.css'

interface Props {
  readonly label: string
  readonly lines: readonly OddLine[]
  readonly rules: AccountRules
  /** What can be done about a line, at its end. */
  readonly renderAction?: (line: OddLine) => React.ReactNode
  readonly shown: number
  readonly more: (lines: number) => string
}

/** Lines that do not fit, or are worth a look, with the reason of each. */
export function OddLines({ label, lines, rules, renderAction, shown, more }: Props) {
  return (
    <div>
      {/* A long list is scrolled to, by the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles['list']} aria-label={label} tabIndex={0}>
        {inOrder(lines.slice(0, shown)).map((odd) => (
          <li key={odd.line} className={styles['line']}>
            <span className={styles['number']}>{number(odd.line)}</span>
            <span className={styles['text']} dir="ltr">
              {showText(odd.text).path}
            </span>
            <span
              className={classes(
                styles['say'],
                odd.verdict.kind === 'look' ? styles['look'] : styles['stop'],
              )}
            >
              {sayOdd(odd, rules)}
            </span>
            {renderAction?.(odd)}
          </li>
        ))}
      </ul>
      {lines.length > shown && <p className={styles['more']}>{more(lines.length - shown)}</p>}
    </div>
  )
}

/** Those that can't be cleared come first only where not all are shown. */
function inOrder(lines: readonly OddLine[]): readonly OddLine[] {
  return lines.toSorted((one, other) => one.line - other.line)
}
