import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from '../ui/after-paint.ts'
import { useClear } from './clear-store.ts'

/**
 * What is searched for, once the letter itself is on the screen: looking through a long list and drawing what was found
 * never holds up the next key. Draws nothing at the key itself.
 */
export function useSearch(): string {
  const [search, setSearch] = useState(() => useClear.getState().search)
  useEffect(() => {
    let callOff = () => {}
    const follow = (next: string) => {
      callOff()
      callOff = afterPaint(() => startTransition(() => setSearch(next)))
    }
    // It may have changed before this could hear of it.
    follow(useClear.getState().search)
    const stop = useClear.subscribe((now, before) => {
      if (now.search !== before.search) follow(now.search)
    })
    return () => {
      stop()
      callOff()
    }
  }, [])
  return search
}
