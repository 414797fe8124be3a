import { useEffect, useState } from 'react'
import { afterPaint } from '../ui/after-paint.ts'
import { useClear } from './clear-store.ts'
import { list } from './the-list.ts'

/** Milliseconds after the first rows: most lists are read by then, and reading has the computer for itself until then. */
const patience = 300

/**
 * 0 until the list is read, or its first rows have been on the screen for a moment; then one more a frame, up to `last`.
 */
export function useStepsAfterFirstRows(last: number): number {
  const [step, setStep] = useState(0)
  useEffect(() => {
    if (step === last) return
    if (step > 0 || isRead()) return afterPaint(() => setStep(step + 1))
    let callOff = () => {}
    let waiting: ReturnType<typeof setTimeout> | undefined
    const go = () => {
      stop()
      callOff = afterPaint(() => setStep(1))
    }
    const look = () => {
      if (isRead()) go()
      else if (list.table.length > 0) waiting ??= setTimeout(go, patience)
    }
    const stops = [list.listeners.hearList(look), useClear.subscribe(look)]
    const stop = () => {
      clearTimeout(waiting)
      for (const each of stops) each()
    }
    look()
    return () => {
      stop()
      callOff()
    }
  }, [step, last])
  return step
}

/** Or nothing is read. */
function isRead(): boolean {
  return useClear.getState().reading === null
}
