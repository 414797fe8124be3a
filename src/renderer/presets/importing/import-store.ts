import { create } from 'zustand'
import type { PresetFileProblem, ReadPresets } from '#shared/presets/file.ts'
import { presetFileBytes, readPresetFile } from '#shared/presets/file.ts'
import { common } from '#shared/words/common.ts'
import { importWords } from '#shared/words/preset-import.ts'
import { presetWords } from '#shared/words/presets.ts'
import { useAccounts } from '../../state/accounts-store.ts'
import { showToast } from '../../ui/toast.tsx'
import { undoStep } from '../actions.ts'
import { changeAll, loadPresets, usePresets } from '../presets-store.ts'
import { incomingOf, planOf } from './import-plan.ts'
import type { ClashChoice, Incoming } from './import-plan.ts'

export type Importing =
  | {
      readonly kind: 'refused'
      readonly name: string
      readonly problem: PresetFileProblem
      /** Which preset of the file, from 1. */
      readonly preset: number | null
    }
  | {
      readonly kind: 'preview'
      readonly name: string
      readonly incoming: readonly Incoming[]
      /** One for each; heard only where a name is taken. */
      readonly choices: readonly ClashChoice[]
    }

interface ImportState {
  readonly importing: Importing | null
  readonly reset: () => void
}

export const useImport = create<ImportState>((set) => ({
  importing: null,
  reset: () => set({ importing: null }),
}))

/** Reads a file that anybody may have written, and shows what it would bring. */
export async function readImport(file: File): Promise<void> {
  const read = await readFile(file)
  if (!read.ok) {
    const { problem, preset } = read
    return useImport.setState({ importing: { kind: 'refused', name: file.name, problem, preset } })
  }
  await loadPresets()
  const { presets: here } = usePresets.getState()
  const incoming = incomingOf(read.presets, here ?? [], useAccounts.getState().view)
  const choices = incoming.map((): ClashChoice => 'both')
  useImport.setState({ importing: { kind: 'preview', name: file.name, incoming, choices } })
}

async function readFile(file: File): Promise<ReadPresets> {
  if (file.size > presetFileBytes) return { ok: false, problem: 'too-large', preset: null }
  try {
    return readPresetFile(await file.text())
  } catch {
    return { ok: false, problem: 'unreadable', preset: null }
  }
}

/** Chooses for one preset whose name is taken, or for all of them. */
export function chooseFor(at: number | 'all', choice: ClashChoice): void {
  const { importing } = useImport.getState()
  if (importing?.kind !== 'preview') return
  const choices = importing.choices.map((before, place) => (at === 'all' || at === place ? choice : before))
  useImport.setState({ importing: { ...importing, choices } })
}

/** Brings the presets in, all or none. */
export async function bringPresetsIn(importing: Extract<Importing, { kind: 'preview' }>): Promise<void> {
  const plan = planOf(importing.incoming, importing.choices, usePresets.getState().presets ?? [])
  useImport.getState().reset()
  if (plan.length === 0) return
  const step = await changeAll((desk) => desk.presets.import({ presets: plan }))
  if (step === null) return
  const onAction = () => void undoStep(step, presetWords.undone)
  showToast({ text: importWords.done(plan.length), action: { label: common.undo, onAction } })
}
