import { create } from 'zustand'
import { useAccounts } from '../../state/accounts-store.ts'
import type { LoadedPreset } from '../using/using-store.ts'

/** A preset in edit. It outlives a look at another screen. */
export interface Draft {
  /** Null for a new one. */
  readonly presetId: string | null
  readonly name: string
  readonly notes: string
  /** Null for any account. */
  readonly accountId: string | null
  /** The lines as one text. */
  readonly text: string
}

interface DraftState {
  readonly draft: Draft | null
  /** As it was opened, to know whether there is something to lose. */
  readonly opened: Draft | null
  readonly reset: () => void
}

export const useDraft = create<DraftState>((set) => ({
  draft: null,
  opened: null,
  reset: () => set({ draft: null, opened: null }),
}))

export function editPreset({ preset, lines }: LoadedPreset): void {
  const { id: presetId, name, notes, accountId } = preset
  open({ presetId, name, notes, accountId, text: lines.join('\n') })
}

export function newPreset(): void {
  const accountId = useAccounts.getState().view?.currentId ?? null
  open({ presetId: null, name: '', notes: '', accountId, text: '' })
}

export function changeDraft(change: Partial<Draft>): void {
  const { draft } = useDraft.getState()
  if (draft !== null) useDraft.setState({ draft: { ...draft, ...change } })
}

/** The lines of the draft: blank ones are left out. */
export function linesOf({ text }: Pick<Draft, 'text'>): readonly string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
}

function open(draft: Draft): void {
  useDraft.setState({ draft, opened: draft })
}
