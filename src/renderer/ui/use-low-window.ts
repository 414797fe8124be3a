import { useSyncExternalStore } from 'react'

/** What 200 % zoom leaves of a window of 1280×800; the styles ask the same. */
const isLow = media('(max-height: 480px)')
const isNarrow = media('(max-width: 800px)')

/** Whether the window is so low that rows of buttons become menus, and a list keeps room for its rows. */
export function useLowWindow(): boolean {
  return useSyncExternalStore(isLow.hear, isLow.matches)
}

/** Whether it is so narrow that the buttons of a row go into its menu. */
export function useNarrowWindow(): boolean {
  return useSyncExternalStore(isNarrow.hear, isNarrow.matches)
}

function media(query: string) {
  return {
    matches: () => matchMedia(query).matches,
    hear: (tell: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', tell)
      return () => list.removeEventListener('change', tell)
    },
  }
}
