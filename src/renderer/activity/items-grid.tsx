/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element can't hold rows that are placed by hand */
import { useEffect, useMemo, useRef } from 'react'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { ItemSort, JobView } from '#shared/ipc/views.ts'
import { activity, sortWords } from '#shared/words/activity.ts'
import { common } from '#shared/words/common.ts'
import { rulesOf } from '../state/account-rules.ts'
import { useAccounts } from '../state/accounts-store.ts'
import { useNow } from '../state/use-now.ts'
import { Icon } from '../ui/icon.tsx'
import type { Choosing } from './use-selection.ts'
import type { ItemCache } from './item-cache.ts'
import { placeOf } from './grid-keys.ts'
import { ItemRow } from './item-row.tsx'
import { itemTime } from './item-time.ts'
import { useRoving } from './use-roving.ts'
import { useRowInSight } from './use-row-in-sight.ts'
import styles from './items-grid.module.css'

const rowHeight = 38
const headHeight = 32
/** Room for the words that stand where no row does. */
const emptyHeight = 86
const border = 1

interface Props {
  readonly job: JobView
  readonly items: ItemCache
  readonly emptyWords: string
  readonly choosing: Choosing
  readonly sort: ItemSort
  readonly onSort: (sort: ItemSort) => void
  /** The row whose details are open. */
  readonly inHand: number | null
  /** The row that has the keyboard or was pressed. */
  readonly onRow: (row: number) => void
}

/** The live table. Only the rows that are seen exist; they are loaded as they come into view. */
export function ItemsGrid({ job, items, emptyWords, choosing, sort, onSort, inHand, onRow }: Props) {
  'use no memo'
  const grid = useRef<HTMLDivElement>(null)
  const rows = items.total ?? 0
  const active = useRef(0)
  const pressing = useRef(false)
  // oxlint-disable-next-line react/incompatible-library -- told by 'use no memo' above
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: headHeight,
    // The row that has the keyboard stays, however far one scrolls.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      return seen.includes(active.current) || active.current >= rows
        ? seen
        : [...seen, active.current].toSorted((a, b) => a - b)
    },
  })
  const roving = useRoving({
    grid,
    rows,
    scrollTo: (row) => virtual.scrollToIndex(row),
    // Nothing may move between the press and the release of a button, or the press is lost.
    onRow: (row) => {
      if (!pressing.current) onRow(row)
    },
  })
  useRowInSight(grid, inHand)
  active.current = roving.active.row
  useSeenRows(items, virtual.range)
  const rules = useRules(job.accountId)
  const now = useNow()
  const height = headHeight + (virtual.getTotalSize() || emptyHeight) + 2 * border

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its cells always is
    <div
      ref={grid}
      role="grid"
      aria-label={activity.table(job.name)}
      aria-rowcount={rows + 1}
      aria-multiselectable
      aria-colcount={5}
      className={styles['grid']}
      style={{ minHeight: `min(${height}px, var(--least-height))`, maxHeight: height }}
      onPointerDown={() => {
        pressing.current = true
      }}
      onFocus={roving.onFocus}
      onMouseUp={(event) => {
        pressing.current = false
        choosing.onPress(event)
        const row = pressedRow(event.target)
        if (row !== undefined) onRow(row)
      }}
      onKeyDownCapture={(event) => {
        pressing.current = false
        if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return
        if (isInHead(event.target)) return
        if (choosing.onKeyDown(event, roving.active.row)) {
          event.preventDefault()
          event.stopPropagation()
        } else roving.onKeyDownCapture(event)
      }}
    >
      <Head sort={sort} onSort={onSort} />
      <div role="rowgroup" className={styles['body']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items.at(index)
          return (
            <ItemRow
              key={index}
              index={index}
              start={start}
              item={item}
              rules={rules}
              time={item ? itemTime(item, now) : ''}
              isInHand={index === inHand}
              isPaused={job.state === 'paused'}
              isChosen={item !== undefined && choosing.ids.has(item.id)}
              activeColumn={index === roving.active.row ? roving.active.column : null}
            />
          )
        })}
      </div>
      {rows === 0 && (
        <div role="rowgroup">
          <div role="row" className={styles['none']}>
            <div role="gridcell" aria-colspan={5}>
              {items.total === null ? common.loading : emptyWords}
            </div>
          </div>
        </div>
      )}
    </div>
  )
}

/** A press on a button of a row only does what the button says. */
function pressedRow(target: EventTarget): number | undefined {
  if (!(target instanceof Element) || target.closest('button') !== null) return undefined
  return placeOf(target)?.row
}

function isInHead(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="columnheader"]') !== null
}

interface HeadProps {
  readonly sort: ItemSort
  readonly onSort: (sort: ItemSort) => void
}

function Head(props: HeadProps) {
  const { what, actions } = activity.column
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['row']}>
        <SortHead by="state" {...props} />
        <SortHead by="url" {...props} />
        <SortHead by="time" {...props} />
        <div role="columnheader">{what}</div>
        <div role="columnheader">
          <span className="visually-hidden">{actions}</span>
        </div>
      </div>
    </div>
  )
}

/** Up, down, and back to the job's own order. */
function SortHead({ by, sort, onSort }: HeadProps & { readonly by: 'state' | 'url' | 'time' }) {
  const isHere = sort.by === by
  const next: ItemSort =
    isHere && sort.down ? { by: 'position', down: false } : { by, down: isHere && !sort.down }
  const name = activity.column[by]
  return (
    <div
      role="columnheader"
      aria-sort={isHere ? (sort.down ? 'descending' : 'ascending') : 'none'}
      className={by === 'time' ? styles['time'] : undefined}
    >
      <button
        type="button"
        className={styles['sort']}
        title={sortWords.by(name)}
        onClick={() => onSort(next)}
      >
        {name}
        {isHere && <Icon name={sort.down ? 'down' : 'up'} size="small" />}
      </button>
    </div>
  )
}

function useSeenRows(items: ItemCache, range: { startIndex: number; endIndex: number } | null): void {
  const first = range?.startIndex ?? 0
  const last = range?.endIndex ?? 0
  useEffect(() => items.want(first, last), [items, first, last])
}

function useRules(accountId: string) {
  const view = useAccounts((state) => state.view)
  return useMemo(() => view && rulesOf(view, accountId), [view, accountId])
}
