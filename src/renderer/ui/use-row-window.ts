import type { RefObject } from 'react'
import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { RowWindow } from './row-window.ts'
import { heightOf, isScaled } from './window-place.ts'

interface Options {
  /** What scrolls. */
  readonly box: RefObject<HTMLElement | null>
  /** What holds the rows. */
  readonly layer: RefObject<HTMLElement | null>
  readonly count: number
  readonly rowHeight: number
  /** Of what stays on top of the rows. */
  readonly headHeight: number
}

/** Rows between two places that the tops of rows are counted from: they move with their layer, not each for itself. */
const originStep = 4_096
/** The row with the focus exists wherever it is; out of sight, how far does not matter. */
const outOfSight = 8_000_000

/** Which rows of a long list exist, and where they are drawn: see `RowWindow`. */
export function useRowWindow({ box, layer, count, rowHeight, headHeight }: Options) {
  const [rows] = useState(() => new RowWindow(rowHeight, headHeight))
  const { first, last, seen } = useSyncExternalStore(rows.hear, () => rows.drawn)
  const scaled = isScaled({ count, rowHeight, seen })
  const origin = scaled ? Math.floor(first / originStep) * originStep : 0

  useLayoutEffect(() => {
    const ends = box.current !== null && layer.current !== null && rows.attach(box.current, layer.current)
    return ends === false ? undefined : ends
  }, [rows, box, layer])
  useLayoutEffect(() => rows.setCount(count), [rows, count])
  useLayoutEffect(() => rows.drewFrom(origin), [rows, origin])

  return {
    /** The rows that exist, the last not among them. */
    first: Math.min(first, count),
    last: Math.min(last, count),
    /** Height of all rows in the page, and that in which rows are seen. */
    height: heightOf({ count, rowHeight, seen }),
    seen,
    isScaled: scaled,
    /** Where a row is drawn in its layer. */
    topOf: (index: number) => Math.max(-outOfSight, Math.min(outOfSight, (index - origin) * rowHeight)),
    scrollTo: rows.scrollTo,
  }
}
