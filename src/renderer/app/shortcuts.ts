import { useLayoutEffect } from 'react'
import { openHelp } from '../state/help-store.ts'
import { openOverlay } from '../state/overlay-store.ts'
import { goTo, places } from '../state/place-store.ts'

/**
 * The keys that are heard everywhere: Ctrl+1 to Ctrl+4, on a Mac with Command, go to the places of the rail, Ctrl+, to
 * the settings as in other apps; Ctrl+K finds a command, F1 opens the help, and `?` lists the keys.
 */
export function useShortcuts(): void {
  // Before the first picture: a key that is pressed on what stands there is heard.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const act = actOf(event)
      if (act === null) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}

/** A message that goes by itself is an `alertdialog` too, in a region of its own; it holds nobody up. */
const openDialog = '[role=dialog], [role=alertdialog]:not([role=region] [role=alertdialog])'

function actOf(event: KeyboardEvent): (() => void) | null {
  const { key, altKey, shiftKey, ctrlKey, metaKey, target } = event
  if (key === 'F1') return () => openHelp()
  // A dialog that asks something is answered first; the help may explain it.
  if (document.querySelector(openDialog) !== null) return null
  if (key === '?' && !ctrlKey && !metaKey && !isField(target)) return () => openOverlay('shortcuts')
  if (altKey || shiftKey || ctrlKey === metaKey) return null
  if (key === ',') return () => goTo('settings')
  if (key.toLowerCase() === 'k') return () => openOverlay('palette')
  const place = places[Number(key) - 1]
  return place === undefined ? null : () => goTo(place)
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}
