import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { call } from '../app/call.ts'
import { valueOrReport } from '../app/problem-store.ts'
import { placeAfter, placeOf } from './grid-keys.ts'
import type { ItemCache } from './item-cache.ts'
import { copyItems } from './job-calls.ts'
import { noSelection, only, rangeTo, toggled, withRange, type Selection } from './selection.ts'
import type { ItemsQuery } from './use-items.ts'

export interface Choosing {
  readonly selection: Selection
  readonly clear: () => void
  readonly onPress: (event: MouseEvent) => void
  /** For the row that has the keyboard. Answers whether the key was for it alone. */
  readonly onKeyDown: (event: KeyboardEvent, row: number) => boolean
}

/** Several rows at once, as in a file manager: click, Ctrl, Shift, Space, the arrows, Ctrl+A, Escape and Ctrl+C. */
export function useSelection(query: ItemsQuery, items: ItemCache): Choosing {
  const [selection, setSelection] = useState<Selection>(noSelection)
  const asked = useRef(0)

  const clear = () => {
    asked.current += 1
    setSelection(noSelection)
  }
  /** Rows that are not loaded are asked for; the newest wish wins. */
  const choose = async (from: Selection, first: number, count: number) => {
    asked.current += 1
    const mine = asked.current
    const answer = valueOrReport(
      await call((desk) => desk.jobs.itemIds({ ...query, offset: first, limit: count })),
    )
    if (answer !== null && mine === asked.current) setSelection(withRange(from, answer.ids))
  }
  const extendTo = (row: number) => {
    const { first, count } = rangeTo(selection, row)
    void choose(selection, first, count)
  }

  const onPress = (event: MouseEvent) => {
    if (event.button !== 0 || !(event.target instanceof Element) || event.target.closest('button') !== null)
      return
    const row = placeOf(event.target)?.row
    const item = row === undefined ? undefined : items.at(row)
    if (row === undefined || item === undefined) return
    // The browser marks text up to here, which is not what was meant.
    if (event.shiftKey || event.ctrlKey || event.metaKey) getSelection()?.removeAllRanges()
    if (event.shiftKey) extendTo(row)
    else if (event.ctrlKey || event.metaKey) setSelection(toggled(selection, row, item.id))
    else setSelection(only(row, item.id))
  }

  const onKeyDown = (event: KeyboardEvent, row: number): boolean => {
    if (!(event.target instanceof Element) || event.target.closest('button') !== null) return false
    const item = items.at(row)
    const ctrl = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (ctrl && key === 'a') void choose(only(0, 0), 0, Math.max(1, items.total ?? 0))
    else if (ctrl && key === 'c') void copy(item?.id)
    else if (key === ' ' && item !== undefined) setSelection(toggled(selection, row, item.id))
    else if (key === 'escape' && selection.ids.size > 0) clear()
    else {
      const next = event.shiftKey ? placeAfter(event.key, ctrl, { row, column: 0 }, items.total ?? 0) : null
      if (next !== null && next.row !== row) extendFrom(row, next.row)
      return false
    }
    return true
  }
  /** With Shift a range begins at the row that had the keyboard, unless one was begun already. */
  const extendFrom = (row: number, to: number) => {
    const from = selection.ids.size === 0 ? { ...noSelection, anchor: row } : selection
    const { first, count } = rangeTo(from, to)
    void choose(from, first, count)
  }
  const copy = async (id: number | undefined) => {
    const ids = selection.ids.size > 0 ? [...selection.ids] : id === undefined ? [] : [id]
    if (ids.length > 0) await copyItems(query.jobId, ids, 'urls')
  }

  return { selection, clear, onPress, onKeyDown }
}
