import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { call } from '../state/call.ts'
import { valueOrReport } from '../state/problem-store.ts'
import { placeAfter, placeOf } from './grid-keys.ts'
import type { ItemCache } from './item-cache.ts'
import { copyItems } from './job-calls.ts'
import { rangeOf, toggled } from './selection.ts'
import type { ItemsQuery } from './use-items.ts'

export interface Choosing {
  /** The chosen rows by their items' ids, so that they stay when rows move. */
  readonly ids: ReadonlySet<number>
  readonly clear: () => void
  readonly onPress: (event: MouseEvent) => void
  /** For the row that has the keyboard. Answers whether the key was for it alone. */
  readonly onKeyDown: (event: KeyboardEvent, row: number) => boolean
}

const none: ReadonlySet<number> = new Set()

/** Several rows at once, as in a file manager: click, Ctrl, Shift, Space, the arrows, Ctrl+A, Escape and Ctrl+C. */
export function useSelection(query: ItemsQuery, items: ItemCache): Choosing {
  const [ids, setIds] = useState(none)
  /** The row where the next range begins. Ahead of `ids`, which main may still be asked for. */
  const anchor = useRef<number | null>(null)
  const asked = useRef(0)

  const choose = (next: ReadonlySet<number>, from: number | null) => {
    asked.current += 1
    anchor.current = from
    setIds(next)
  }
  /** Rows that are not loaded are asked for, too; the newest wish wins. */
  const chooseRange = async (from: number, to: number) => {
    asked.current += 1
    anchor.current = from
    const mine = asked.current
    const { first, count } = rangeOf(from, to)
    const range = { ...query, offset: first, limit: count }
    const answer = valueOrReport(await call((desk) => desk.jobs.itemIds(range)))
    if (answer !== null && mine === asked.current) setIds(new Set(answer.ids))
  }
  const copy = (id: number | undefined) => {
    const copied = ids.size > 0 ? [...ids] : id === undefined ? [] : [id]
    if (copied.length > 0) void copyItems(query.jobId, copied, 'urls')
  }

  const onPress = (event: MouseEvent) => {
    if (event.button !== 0 || isOnButton(event.target)) return
    const row = event.target instanceof Element ? placeOf(event.target)?.row : undefined
    const item = row === undefined ? undefined : items.at(row)
    if (row === undefined || item === undefined) return
    const isCtrl = event.ctrlKey || event.metaKey
    // The browser marks text up to here, which is not what was meant.
    if (event.shiftKey || isCtrl) getSelection()?.removeAllRanges()
    if (event.shiftKey) void chooseRange(anchor.current ?? row, row)
    else choose(isCtrl ? toggled(ids, item.id) : new Set([item.id]), row)
  }

  const onKeyDown = (event: KeyboardEvent, row: number): boolean => {
    if (isOnButton(event.target)) return false
    const total = items.total ?? 0
    const id = items.at(row)?.id
    const isCtrl = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (isCtrl && key === 'a') void chooseRange(0, Math.max(0, total - 1))
    else if (isCtrl && key === 'c') copy(id)
    else if (key === ' ' && id !== undefined) choose(toggled(ids, id), row)
    else if (key === 'escape' && ids.size > 0) choose(none, null)
    else {
      const next = event.shiftKey ? placeAfter(event.key, isCtrl, { row, column: 0 }, total) : null
      if (next !== null && next.row !== row) void chooseRange(anchor.current ?? row, next.row)
      // The keyboard goes to the row all the same.
      return false
    }
    return true
  }

  return { ids, clear: () => choose(none, null), onPress, onKeyDown }
}

function isOnButton(target: EventTarget): boolean {
  return !(target instanceof Element) || target.closest('button') !== null
}
