import { useEffect, type RefObject } from 'react'
import { cellName } from './grid-keys.ts'

/** The row whose details are open stays in sight when they come, and whenever the grid gets smaller. */
export function useRowInSight(grid: RefObject<HTMLElement | null>, row: number | null): void {
  useEffect(() => {
    const element = grid.current
    if (row === null || element === null) return undefined
    const cell = `[data-cell="${cellName({ row, column: 0 })}"]`
    // It tells of the size that there is, too. A cell may be lower than its row.
    const observer = new ResizeObserver(() =>
      element.querySelector(cell)?.closest('[role="row"]')?.scrollIntoView({ block: 'nearest' }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [grid, row])
}
