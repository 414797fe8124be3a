import { useEffect } from 'react'
import { undoLastStep } from './actions.ts'

/** Ctrl+Z, on a Mac with Command, takes back the last change of presets; inside a field it stays the field’s. */
export function useUndoKey(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const pressed = event.key.toLowerCase() === 'z' && event.ctrlKey !== event.metaKey
      if (!pressed || event.shiftKey || event.altKey || event.defaultPrevented) return
      const { target } = event
      if (target instanceof HTMLElement && target.matches('input, textarea')) return
      event.preventDefault()
      void undoLastStep()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}
