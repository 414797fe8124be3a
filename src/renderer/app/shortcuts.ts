import { useEffect } from 'react'
import { openHelp } from './help-store.ts'
import { goTo, places } from './place-store.ts'

/** Ctrl+1 to Ctrl+4, on a Mac with Command, go to the places of the rail; F1 opens the help. */
export function useShortcuts(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'F1') {
        event.preventDefault()
        openHelp()
        return
      }
      if (event.altKey || event.shiftKey || event.ctrlKey === event.metaKey) return
      const place = places[Number(event.key) - 1]
      if (!place) return
      event.preventDefault()
      goTo(place)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}
