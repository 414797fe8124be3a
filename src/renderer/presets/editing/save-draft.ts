import type { PresetView } from '#shared/ipc/views.ts'
import type { Answer } from '#shared/purge/problem.ts'
import { common } from '#shared/words/common.ts'
import { editWords } from '#shared/words/preset-editing.ts'
import { showToast } from '../../ui/toast.tsx'
import { undoStep } from '../actions.ts'
import { changeOne, savePreset, usePresets } from '../presets-store.ts'
import { linesOf, useDraft } from './draft-store.ts'
import type { Draft } from './draft-store.ts'

/** Saves what is in edit and ends the editing. Answers with the problem where it could not be saved. */
export async function saveDraft(draft: Draft): Promise<Answer<PresetView>> {
  const { presetId, notes, accountId } = draft
  const preset = { name: draft.name.trim(), notes: notes.trim(), accountId, lines: [...linesOf(draft)] }
  const answer =
    presetId === null
      ? await savePreset({ ...preset, replace: false })
      : await changeOne((desk) => desk.presets.change({ presetId, ...preset }))
  if (!answer.ok) return answer
  useDraft.getState().reset()
  const step = usePresets.getState().lastStep
  const onAction = () => void undoStep(step, editWords.undone)
  showToast({ text: editWords.saved(answer.value.name), action: { label: common.undo, onAction } })
  return answer
}

/** Ends the editing. What was written comes back with the message’s button. */
export function leaveDraft(): void {
  const { draft, opened, reset } = useDraft.getState()
  reset()
  if (draft === null || opened === null || JSON.stringify(draft) === JSON.stringify(opened)) return
  const onAction = () => useDraft.setState({ draft, opened })
  showToast({ text: editWords.left, action: { label: editWords.backToThem, onAction } })
}
