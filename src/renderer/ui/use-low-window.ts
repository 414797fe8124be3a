import { useSyncExternalStore } from 'react'

/** What 200 % zoom leaves of a window of 1280×800; the styles ask the same. */
const low = '(max-height: 480px)'

/** Whether the window is so low that rows of buttons become menus, and a list keeps room for its rows. */
export function useLowWindow(): boolean {
  return useSyncExternalStore(onChange, () => matchMedia(low).matches)
}

function onChange(tell: () => void): () => void {
  const query = matchMedia(low)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}
