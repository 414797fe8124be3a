import { Suspense } from 'react'
import { loadedLater } from '../ui/loaded-later.tsx'
import { useHelp } from '../state/help-store.ts'
import { useOverlay } from '../state/overlay-store.ts'

const HelpPanel = loadedLater(async () => (await import('../help/help-panel.tsx')).HelpPanel)
const Palette = loadedLater(async () => (await import('../commands/palette.tsx')).Palette)
const ShortcutsList = loadedLater(async () => (await import('../commands/shortcuts-list.tsx')).ShortcutsList)

/** Their code comes when the first picture stands. */
export const laterOverlays = [HelpPanel, Palette, ShortcutsList]

/** What a key opens over whatever screen there is. */
export function Overlays() {
  const isHelpOpen = useHelp(({ chapter }) => chapter !== null)
  const open = useOverlay((state) => state.open)
  return (
    <Suspense fallback={null}>
      {open === 'palette' && <Palette />}
      {open === 'shortcuts' && <ShortcutsList />}
      {isHelpOpen && <HelpPanel />}
    </Suspense>
  )
}
