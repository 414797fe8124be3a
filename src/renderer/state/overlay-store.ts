import { create } from 'zustand'

interface OverlayState {
  /** What stands over the screen, opened by a key from anywhere. */
  readonly open: 'palette' | 'shortcuts' | null
  readonly reset: () => void
}

export const useOverlay = create<OverlayState>((set) => ({
  open: null,
  reset: () => set({ open: null }),
}))

export function openOverlay(open: 'palette' | 'shortcuts'): void {
  useOverlay.setState({ open })
}

export function closeOverlay(): void {
  useOverlay.setState({ open: null })
}
