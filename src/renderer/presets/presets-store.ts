import { create } from 'zustand'
import type { PresetView } from '#shared/ipc/views.ts'
import type { Answer } from '#shared/purge/problem.ts'
import { call } from '../app/call.ts'
import { handOver } from '../app/handoff.ts'
import { valueOrReport } from '../app/problem-store.ts'

interface PresetsState {
  /** In the order main gives them; null until main has answered. */
  readonly presets: readonly PresetView[] | null
  readonly reset: () => void
}

/** The saved lists, without their URLs. */
export const usePresets = create<PresetsState>((set) => ({
  presets: null,
  reset: () => set({ presets: null }),
}))

export async function loadPresets(): Promise<void> {
  const answer = valueOrReport(await call((desk) => desk.presets.list({})))
  if (answer) usePresets.setState({ presets: answer.presets })
}

/** Fills the Clear screen with a preset; sends nothing. */
export async function applyPreset(presetId: string): Promise<void> {
  const answer = valueOrReport(await call((desk) => desk.presets.load({ presetId })))
  if (answer) handOver({ kind: 'preset', name: answer.preset.name, urls: answer.urls })
}

/** Saves a list under a name; with `replace` also over a preset of the same name. */
export async function savePreset(
  name: string,
  urls: readonly string[],
  replace: boolean,
): Promise<Answer<PresetView>> {
  const answer = await call((desk) => desk.presets.save({ name, urls: [...urls], replace }))
  if (answer.ok) await loadPresets()
  return answer
}

export async function renamePreset(presetId: string, name: string): Promise<Answer<PresetView>> {
  const answer = await call((desk) => desk.presets.rename({ presetId, name }))
  if (answer.ok) await loadPresets()
  return answer
}

/** Returns what was deleted, for the undo; null when it did not work. */
export async function removePreset(
  presetId: string,
): Promise<{ readonly name: string; readonly urls: readonly string[] } | null> {
  const removed = valueOrReport(await call((desk) => desk.presets.remove({ presetId })))
  if (removed) await loadPresets()
  return removed
}
