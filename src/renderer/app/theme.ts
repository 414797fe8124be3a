import { useEffect } from 'react'
import { useInfo } from '../state/info-store.ts'

/** Writes the theme setting where the design tokens look for it. */
export function useTheme(): void {
  const theme = useInfo(({ info }) => info?.settings.theme ?? 'system')
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
