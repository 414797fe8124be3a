import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useClear } from '../clear-store.ts'

interface Follow {
  /** What scrolls. */
  readonly box: RefObject<HTMLElement | null>
  /** The row in hand, and its place among those shown. */
  readonly row: number | null
  readonly at: number
  /** The rows that exist, and the height they are seen in. */
  readonly rows: { readonly first: number; readonly last: number; readonly seen: number }
  readonly scrollTo: (index: number) => void
}

/**
 * When the details open they cover the lowest rows, and a smaller window shows fewer: the row in hand stays in sight. Who
 * has scrolled away from it is left there.
 */
export function useFollowActive({ box, row, at, rows: { first, last, seen }, scrollTo }: Follow) {
  const details = useClear((state) => state.details)
  const shown = useRef<number | null>(null)
  const wasNear = useRef(false)
  const height = useRef(seen)
  const follow = useRef(() => undefined)

  useLayoutEffect(() => {
    follow.current = () => {
      requestAnimationFrame(() => {
        scrollTo(at)
        // A low window scrolls as a whole: the rows and the details below them stand above its bar.
        box.current?.parentElement?.scrollIntoView({ block: 'end' })
      })
    }
  }, [box, at, scrollTo])
  useEffect(() => {
    if (row === null || !details) return
    if (shown.current !== row) follow.current()
    shown.current = row
  }, [row, details])
  useEffect(() => {
    if (height.current === seen) return
    height.current = seen
    if (row !== null && wasNear.current) follow.current()
  }, [row, seen])
  useEffect(() => {
    wasNear.current = row !== null && at >= first && at < last
  })
}
