import { useEffect } from 'react'
import { UsePreset } from '../presets/using/use-preset.tsx'
import { DropOverlay } from './adding/drop-overlay.tsx'
import { startDesk } from './start-desk.ts'

/** What the Clear screen does on every screen: it takes what is dropped or pasted, and brings the person to the list. */
export function Desk() {
  useEffect(startDesk, [])
  return (
    <>
      <DropOverlay />
      <UsePreset />
    </>
  )
}
