import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { elementAt, placeAfter, placeOf, type GridPlace } from './grid-keys.ts'

interface Roving {
  /** The one place that Tab reaches. */
  readonly active: GridPlace
  readonly onFocus: (event: FocusEvent) => void
  readonly onKeyDownCapture: (event: KeyboardEvent) => void
}

interface RovingOptions {
  readonly grid: RefObject<HTMLElement | null>
  readonly rows: number
  readonly scrollTo: (row: number) => void
  readonly onRow: (row: number) => void
}

/** One Tab stop for the whole grid; the arrow keys move it, over cells and the buttons in them. */
export function useRoving({ grid, rows, scrollTo, onRow }: RovingOptions): Roving {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 })
  const isMoving = useRef(false)
  const active = { row: Math.max(0, Math.min(rows - 1, place.row)), column: place.column }

  useLayoutEffect(() => {
    if (!isMoving.current || !grid.current) return
    isMoving.current = false
    elementAt(grid.current, place)?.focus({ preventScroll: true })
  }, [grid, place])

  const onFocus = (event: FocusEvent) => {
    const focused = placeOf(event.target)
    if (!focused) return
    if (focused.row !== place.row || focused.column !== place.column) setPlace(focused)
    onRow(focused.row)
  }

  const onKeyDownCapture = (event: KeyboardEvent) => {
    // A menu of a row stands outside the grid, but its keys come through here.
    if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return
    const next = placeAfter(event.key, event.ctrlKey || event.metaKey, active, rows)
    if (!next || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    isMoving.current = true
    scrollTo(next.row)
    setPlace(next)
  }

  return { active, onFocus, onKeyDownCapture }
}
