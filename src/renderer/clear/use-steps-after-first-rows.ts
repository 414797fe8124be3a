import { useEffect, useState } from 'react'
import { afterPaint } from '../ui/after-paint.ts'
import { useClear } from './clear-store.ts'
import { list } from './the-list.ts'

/** 0 until the first rows are on the screen, or none are to come any more; then one more a frame, up to `last`. */
export function useStepsAfterFirstRows(last: number): number {
  const [step, setStep] = useState(0)
  useEffect(() => {
    if (step === last) return
    if (step > 0 || areThere()) return afterPaint(() => setStep(step + 1))
    let callOff = () => {}
    const look = () => {
      if (!areThere()) return
      stop()
      callOff = afterPaint(() => setStep(1))
    }
    const stops = [list.listeners.hearList(look), useClear.subscribe(look)]
    const stop = () => {
      for (const each of stops) each()
    }
    return () => {
      stop()
      callOff()
    }
  }, [step, last])
  return step
}

function areThere(): boolean {
  return list.table.length > 0 || useClear.getState().reading === null
}
