import { useEffect, type RefObject } from 'react'
import { afterPaint } from '../ui/after-paint.ts'
import { cellName } from './grid-keys.ts'

/** The row whose details are open stays in sight when they come, and when the window gets smaller. */
export function useRowInSight(grid: RefObject<HTMLElement | null>, row: number | null): void {
  useEffect(() => {
    if (row === null) return undefined
    const name = cellName({ row, column: 0 })
    const bring = () =>
      grid.current?.querySelector(`[data-cell="${name}"]`)?.scrollIntoView({ block: 'nearest' })
    // The details have their new height first.
    let forget = afterPaint(bring)
    const again = () => {
      forget()
      forget = afterPaint(bring)
    }
    addEventListener('resize', again)
    return () => {
      forget()
      removeEventListener('resize', again)
    }
  }, [grid, row])
}
