import { useEffect, useState } from 'react'

const pause = 250

/** The value once it has not changed for a quarter of a second: a search runs after the word, not at each letter. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
