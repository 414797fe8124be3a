import { useEffect } from 'react'
import { DropOverlay } from './drop-overlay.tsx'
import { startDesk } from './start-desk.ts'

/** What the Clear screen does on every screen: it takes what is dropped or pasted, and brings the person to the list. */
export function Desk() {
  useEffect(startDesk, [])
  return <DropOverlay />
}
