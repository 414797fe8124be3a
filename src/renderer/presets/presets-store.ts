import { create } from 'zustand'
import type { Bridge } from '#shared/ipc/bridge.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { PresetView } from '#shared/ipc/views.ts'
import type { Answer } from '#shared/purge/problem.ts'
import { call } from '../state/call.ts'
import { valueOrReport } from '../state/problem-store.ts'

interface PresetsState {
  /** In the order main gives them; null until main has answered. */
  readonly presets: readonly PresetView[] | null
  /** The last step that *Undo* takes back; 0 for none. */
  readonly lastStep: number
  readonly reset: () => void
}

const nothing = { presets: null, lastStep: 0 }

/** The saved lists, without their lines. */
export const usePresets = create<PresetsState>((set) => ({
  ...nothing,
  reset: () => set(nothing),
}))

export async function loadPresets(): Promise<void> {
  const answer = valueOrReport(await call((desk) => desk.presets.list({})))
  if (answer) usePresets.setState(answer)
}

/** Asks for a change that answers with all presets. Returns the step that takes it back; null when it did not work. */
export async function changeAll(
  ask: (desk: Bridge) => ReturnType<Bridge['presets']['list']>,
): Promise<number | null> {
  const answer = valueOrReport(await call(ask))
  if (answer) usePresets.setState(answer)
  return answer?.lastStep ?? null
}

/** Asks for a change of one preset, which a form answers for. */
export async function changeOne(
  ask: (desk: Bridge) => Promise<Answer<PresetView>>,
): Promise<Answer<PresetView>> {
  const answer = await call(ask)
  if (answer.ok) await loadPresets()
  return answer
}

/** Saves lines under a name; with `replace` also over a preset of the same name. */
export function savePreset(preset: Input<'presets.save'>): Promise<Answer<PresetView>> {
  return changeOne((desk) => desk.presets.save(preset))
}

/** Saves the URLs of a job, which main reads from its history. */
export function saveJobAsPreset(preset: Input<'presets.saveFromJob'>): Promise<Answer<PresetView>> {
  return changeOne((desk) => desk.presets.saveFromJob(preset))
}
