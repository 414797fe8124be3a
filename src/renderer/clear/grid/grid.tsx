/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are placed one by one can't be rows of a <table> */
import type { MouseEvent } from 'react'
import { useCallback, useLayoutEffect, useRef } from 'react'
import { clearWords } from '#shared/words/clear.ts'
import { classes } from '../../ui/classes.ts'
import { useRowWindow } from '../../ui/use-row-window.ts'
import { setClear, useClear } from '../clear-store.ts'
import type { Ids } from '../rows/view.ts'
import { useSayFor } from '../use-list.ts'
import { GridRow } from './grid-row.tsx'
import { columns, onGridKey, sayColumn, toggleSelected } from './keys.ts'
import { placeIn } from './place-in.ts'
import { useFollowActive } from './use-follow-active.ts'
import styles from './grid.module.css'

const rowHeight = 38
const headHeight = 34
const heads = ['line', 'url', 'say'] as const

/** The list as an ARIA grid of which only the rows in sight exist. The row with the focus always exists. */
export function Grid({ view }: { readonly view: Ids }) {
  const box = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const wanted = useRef(false)
  const pressing = useRef(false)
  const sayFor = useSayFor()
  const active = useClear((state) => state.active)
  const editing = useClear((state) => state.editing)
  const selected = useClear((state) => state.selected)
  const at = active === null ? 0 : Math.min(placeIn(view, active.row), Math.max(0, view.length - 1))
  const column = active?.column ?? 0

  const rows = useRowWindow({ box, layer, count: view.length, rowHeight, headHeight })
  const { scrollTo } = rows

  const focusCell = useCallback(() => {
    wanted.current = true
  }, [])
  const go = (index: number, to: number) => {
    const next = Math.max(0, Math.min(view.length - 1, index))
    const row = view.at(next)
    if (row === undefined) return
    wanted.current = true
    setClear({ active: { row, column: Math.max(0, Math.min(columns - 1, to)) } })
    scrollTo(next)
  }
  const cellAt = () => box.current?.querySelector<HTMLElement>(`[data-cell="${view.at(at)}:${column}"]`)

  useLayoutEffect(() => {
    if (!wanted.current) return
    wanted.current = false
    cellAt()?.focus({ preventScroll: true })
  })
  useFollowActive({ box, row: active?.row ?? null, at, rows, scrollTo })

  return (
    <div
      ref={box}
      className={styles['grid']}
      role="grid"
      tabIndex={-1}
      aria-label={clearWords.grid.label}
      aria-rowcount={view.length + 1}
      aria-colcount={columns}
      aria-multiselectable
      onKeyDown={(event) => {
        pressing.current = false
        onGridKey(event, { view, index: at, column, go, press: () => pressCell(cellAt(), view.at(at)) })
      }}
      onPointerDown={() => {
        pressing.current = true
      }}
      // Nothing may move between the press and the release of a button, or the press is lost.
      onFocus={(event) => {
        if (!pressing.current) noteCell(event.target)
      }}
      onClick={(event) => {
        pressing.current = false
        onRowClick(event)
      }}
    >
      <div role="rowgroup" className={styles['head']}>
        <div role="row" aria-rowindex={1} className={styles['title']}>
          {heads.map((head, index) => (
            <div key={head} role="columnheader" aria-colindex={index + 1}>
              {clearWords.grid[head]}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles['body']} style={{ height: rows.height }}>
        <div
          className={classes(rows.isScaled && styles['still'])}
          style={rows.isScaled ? { height: rows.seen } : {}}
        >
          <div ref={layer} className={styles['layer']}>
            {placesOf(rows, at, view.length).map((index) => {
              const id = view.at(index)
              if (id === undefined) return null
              return (
                <GridRow
                  key={id}
                  id={id}
                  index={index}
                  start={rows.topOf(index)}
                  column={index === at ? column : -1}
                  isActive={active?.row === id}
                  editing={editing === id}
                  selected={selected.has(id)}
                  sayFor={sayFor}
                  refocus={focusCell}
                />
              )
            })}
          </div>
        </div>
      </div>
    </div>
  )
}

/** The rows in sight, and the one with the focus, in their order. */
function placesOf({ first, last }: { first: number; last: number }, at: number, count: number): number[] {
  const places = Array.from({ length: last - first }, (_, index) => first + index)
  if (at >= count || (at >= first && at < last)) return places
  return at < first ? [at, ...places] : [...places, at]
}

function pressCell(cell: HTMLElement | null | undefined, id: number | undefined): void {
  const button = cell?.querySelector('button')
  if (button) button.click()
  else if (id !== undefined) setClear({ details: true, active: { row: id, column: sayColumn } })
}

/** The focus may come by a key, a press or a screen reader: the grid remembers where it is. */
function noteCell(target: Element): void {
  const [row, column] = (target.closest('[data-cell]')?.getAttribute('data-cell') ?? '')
    .split(':')
    .map(Number)
  if (row === undefined || column === undefined) return
  const { active } = useClear.getState()
  if (active?.row !== row || active.column !== column) setClear({ active: { row, column } })
}

/** A press on a row opens its details; with Ctrl it selects. A press on its button only does what the button says. */
function onRowClick(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return
  noteCell(event.target)
  if (event.target.closest('button, input')) return
  const row = Number(event.target.closest('[data-row]')?.getAttribute('data-row') ?? Number.NaN)
  if (Number.isNaN(row)) return
  if (event.ctrlKey || event.metaKey) toggleSelected(row)
  else setClear({ details: true, selected: new Set() })
}
