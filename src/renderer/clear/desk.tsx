import { Suspense, useEffect } from 'react'
import { useUsing } from '../presets/using/using-store.ts'
import { loadedLater } from '../ui/loaded-later.tsx'
import { DropOverlay } from './adding/drop-overlay.tsx'
import { startDesk } from './start-desk.ts'

const UsePreset = loadedLater(async () => (await import('../presets/using/use-preset.tsx')).UsePreset)

/** What the Clear screen does on every screen: it takes what is dropped or pasted, and brings the person to the list. */
export function Desk() {
  useEffect(startDesk, [])
  const isAsking = useUsing(({ using }) => using !== null)
  return (
    <>
      <DropOverlay />
      <Suspense fallback={null}>{isAsking && <UsePreset />}</Suspense>
    </>
  )
}
