import { create } from 'zustand'
import type { ChapterId } from '#shared/words/help/chapter.ts'

interface HelpState {
  /** The chapter that is open; null while the help is closed. */
  readonly chapter: ChapterId | null
  readonly reset: () => void
}

/** The help, which every screen can open at the chapter that it means. */
export const useHelp = create<HelpState>((set) => ({
  chapter: null,
  reset: () => set({ chapter: null }),
}))

export function openHelp(chapter: ChapterId = 'first-list'): void {
  useHelp.setState({ chapter })
}

export function closeHelp(): void {
  useHelp.setState({ chapter: null })
}
