import type { PresetView } from '#shared/ipc/views.ts'
import { common } from '#shared/words/common.ts'
import { presetWords } from '#shared/words/presets.ts'
import { call } from '../state/call.ts'
import { valueOrReport } from '../state/problem-store.ts'
import { announce } from '../ui/live-region.tsx'
import { clearToast, showToast } from '../ui/toast.tsx'
import { editPreset } from './editing/draft-store.ts'
import { changeAll, changeOne, usePresets } from './presets-store.ts'

/** Takes a step back, and all that came after it. */
export async function undoStep(step: number, done: string): Promise<void> {
  const undone = await changeAll((desk) => desk.presets.undo({ step }))
  if (undone !== null) showToast({ text: done })
}

/** What Ctrl+Z does on the Presets screen. */
export async function undoLastStep(): Promise<void> {
  const { lastStep } = usePresets.getState()
  if (lastStep === 0) return announce('presets', presetWords.nothingToUndo)
  clearToast()
  await undoStep(lastStep, presetWords.undone)
}

export async function removePreset({ id, name }: PresetView): Promise<void> {
  const step = await changeAll((desk) => desk.presets.remove({ presetId: id }))
  if (step === null) return
  const onAction = () => void undoStep(step, presetWords.restored(name))
  showToast({ text: presetWords.removed(name), action: { label: common.undo, onAction } })
}

export async function duplicatePreset({ id }: PresetView): Promise<void> {
  const answer = valueOrReport(await changeOne((desk) => desk.presets.duplicate({ presetId: id })))
  if (answer === null) return
  const step = usePresets.getState().lastStep
  const onAction = () => void undoStep(step, presetWords.undone)
  showToast({ text: presetWords.duplicated(answer.name), action: { label: common.undo, onAction } })
}

export async function pinPreset({ id, name, pinned }: PresetView): Promise<void> {
  const change = { presetId: id, pinned: !pinned }
  const answer = valueOrReport(await changeOne((desk) => desk.presets.change(change)))
  if (answer) announce('presets', pinned ? presetWords.unpinned(name) : presetWords.pinnedNow(name))
}

/** Puts a preset before another one, or at the end of its group. Returns whether that worked. */
export async function movePreset({ id, name }: PresetView, before: string | null): Promise<boolean> {
  const step = await changeAll((desk) => desk.presets.move({ presetId: id, before }))
  if (step === null) return false
  const all = usePresets.getState().presets ?? []
  const place = all.findIndex((preset) => preset.id === id) + 1
  announce('presets', presetWords.moved(name, place, all.length))
  return true
}

/** One place up or down, within the pinned ones or the others. Returns whether it was moved. */
export async function stepPreset(preset: PresetView, by: -1 | 1): Promise<boolean> {
  const group = (usePresets.getState().presets ?? []).filter(({ pinned }) => pinned === preset.pinned)
  const at = group.findIndex(({ id }) => id === preset.id)
  if (group[at + by] === undefined) return false
  return movePreset(preset, group[by === -1 ? at - 1 : at + 2]?.id ?? null)
}

export async function openForEdit({ id }: PresetView): Promise<void> {
  const loaded = valueOrReport(await call((desk) => desk.presets.load({ presetId: id })))
  if (loaded) editPreset(loaded)
}
