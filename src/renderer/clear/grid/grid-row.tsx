/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are placed one by one can't be rows of a <table> */
import { memo, useMemo } from 'react'
import { number } from '#shared/words/counted.ts'
import { rowWords } from '#shared/words/clear.ts'
import { classes } from '../../ui/classes.ts'
import { actOnRow } from '../act-on-row.ts'
import { setClear } from '../clear-store.ts'
import type { SayFor } from '../row-words.ts'
import { labelOf, say } from '../row-words.ts'
import { judgeRow, stateOf } from '../rows/row.ts'
import { useRow } from '../use-list.ts'
import { EditUrl } from './edit-url.tsx'
import { MarkedUrl } from './marked-url.tsx'
import { StateDot } from './state-dot.tsx'
import texts from '../../ui/row-sentence.module.css'
import styles from './grid.module.css'

interface GridRowProps {
  readonly id: number
  /** Its place among the rows shown. */
  readonly index: number
  readonly start: number
  /** The column with the focus, or -1. */
  readonly column: number
  readonly isActive: boolean
  readonly editing: boolean
  readonly selected: boolean
  readonly sayFor: SayFor
  readonly refocus: () => void
}

/** One row of the grid. It draws again only when its own row or the focus on it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { id, index, start, column, isActive, editing, selected, sayFor, refocus } = props
  const row = useRow(id)
  const judgement = useMemo(() => (row ? judgeRow(row, sayFor.rules) : null), [row, sayFor])
  if (row === undefined || judgement === null) return null
  const said = say(row, judgement, sayFor)
  const cell = (at: number) => ({
    role: 'gridcell' as const,
    'aria-colindex': at + 1,
    'data-cell': `${id}:${at}`,
    tabIndex: column === at ? 0 : -1,
  })
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={id}
      className={classes(styles['row'], isActive && styles['active'], selected && styles['selected'])}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div {...cell(0)} className={styles['line']}>
        <span>{number(row.line)}</span>
        <StateDot state={stateOf(row)} />
      </div>
      <div {...cell(1)} className={styles['cell']} onDoubleClick={() => setClear({ editing: id })}>
        {editing ? (
          <EditUrl id={id} text={row.text} onDone={refocus} />
        ) : judgement.kind === 'url' ? (
          <MarkedUrl text={row.text} judgement={judgement} />
        ) : (
          <span className={styles['plain']}>{row.text}</span>
        )}
      </div>
      <div {...cell(2)} className={classes(styles['say'], styles[said.tone])}>
        <span className={texts['sentence']}>{said.text}</span>
        {said.action !== null && (
          <button
            type="button"
            tabIndex={-1}
            className={styles['action']}
            aria-label={rowWords.forRow(labelOf(said.action), row.line)}
            onClick={() => said.action !== null && actOnRow(id, said.action)}
          >
            {labelOf(said.action)}
          </button>
        )}
      </div>
    </div>
  )
})
