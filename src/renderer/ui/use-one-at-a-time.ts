import { useRef, useState } from 'react'

/**
 * Runs one piece of work at a time; what is started meanwhile is left out. The button that starts it stays enabled: a
 * browser takes the focus from a button that is disabled while it works, and Escape and Tab would then lead nowhere.
 */
export function useOneAtATime() {
  const running = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (running.current) return
    running.current = true
    setBusy(true)
    try {
      await work()
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return { isBusy, run }
}
