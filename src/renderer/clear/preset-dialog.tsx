import { useState } from 'react'
import type { Problem } from '#shared/purge/problem.ts'
import { presetLimit } from '#shared/purge/limits.ts'
import { common } from '#shared/words/common.ts'
import { listName, presetDialogWords } from '#shared/words/clear.ts'
import { ProblemMessage } from '../app/problem-message.tsx'
import { savePreset } from '../presets/presets-store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { stateOf } from './rows/row.ts'
import { liveSources } from './rows/source.ts'
import { list } from './the-list.ts'

/** Each URL once, as it is sent; what can't be cleared as it stands, so that it can be mended later. */
function urlsOfList(): readonly string[] {
  return list.rows
    .filter((row) => !['merged', 'left-out', 'removed'].includes(stateOf(row)))
    .map(({ url, text }) => url ?? text)
}

/** Saves the list under a name. */
export function PresetDialog({ onClose }: { readonly onClose: () => void }) {
  const [urls] = useState(urlsOfList)
  const [name, setName] = useState(() => listName(liveSources(list)).slice(0, 200))
  const [problem, setProblem] = useState<Problem | null>(null)
  const { run } = useOneAtATime()
  const isTaken = problem?.code === 'preset-name-taken'
  const error = errorOf(name, urls.length, isTaken)

  const canSave = error === undefined || isTaken
  const save = async () => {
    const answer = await savePreset(name.trim(), urls, isTaken)
    if (!answer.ok) return setProblem(answer.error)
    onClose()
    showToast({ text: presetDialogWords.saved(answer.value.name) })
  }
  const actions = (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button variant={isTaken ? 'danger' : 'primary'} isDisabled={!canSave} onPress={() => void run(save)}>
        {isTaken ? presetDialogWords.replace : presetDialogWords.save}
      </Button>
    </>
  )
  return (
    <Dialog title={presetDialogWords.title} isOpen onClose={onClose} actions={actions}>
      {problem !== null && !isTaken && <ProblemMessage problem={problem} />}
      <TextField
        label={presetDialogWords.label}
        description={presetDialogWords.facts(urls.length)}
        value={name}
        onChange={(next) => {
          setName(next)
          setProblem(null)
        }}
        onKeyDown={(event) => {
          // To replace another preset, its own button has to be pressed.
          if (event.key === 'Enter' && error === undefined) void run(save)
          // Escape, say, is the dialog's.
          else event.continuePropagation()
        }}
        error={error}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write in this field
        autoFocus
      />
    </Dialog>
  )
}

function errorOf(name: string, urls: number, isTaken: boolean): string | undefined {
  if (isTaken) return presetDialogWords.taken
  if (name.trim() === '') return presetDialogWords.missing
  return urls > presetLimit ? presetDialogWords.tooMany(presetLimit) : undefined
}
