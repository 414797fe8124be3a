import { create } from 'zustand'
import { goTo } from './place-store.ts'

/** A list on its way to the Clear screen. It fills the screen and never sends anything. */
export type Handoff =
  | {
      readonly kind: 'preset' | 'copy'
      /** The preset's or the job's name. */
      readonly name: string
      readonly urls: readonly string[]
    }
  /** The sample list, which is made for the account's own endpoint. */
  | { readonly kind: 'sample' }

interface HandoffState {
  readonly waiting: Handoff | null
  readonly reset: () => void
}

/** Holds at most one list until the Clear screen takes it. */
export const useHandoff = create<HandoffState>((set) => ({
  waiting: null,
  reset: () => set({ waiting: null }),
}))

/** Gives a list to the Clear screen and goes there. */
export function handOver(handoff: Handoff): void {
  useHandoff.setState({ waiting: handoff })
  goTo('clear')
}

/** The waiting list, taken away by this call. */
export function takeHandoff(): Handoff | null {
  const { waiting, reset } = useHandoff.getState()
  if (waiting) reset()
  return waiting
}
