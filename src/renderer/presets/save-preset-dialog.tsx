import { useState } from 'react'
import type { PresetView } from '#shared/ipc/views.ts'
import { nameProblem } from '#shared/presets/names.ts'
import type { Answer, Problem } from '#shared/purge/problem.ts'
import { presetLimit } from '#shared/purge/limits.ts'
import { presetDialogWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { presetAccountWords, presetNameProblems } from '#shared/words/presets.ts'
import { accountOf, useAccounts } from '../state/accounts-store.ts'
import { ProblemMessage } from '../ui/problem-message.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Radios } from '../ui/radios.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'

export interface NamedPreset {
  readonly name: string
  readonly notes: string
  /** Null for any account. */
  readonly accountId: string | null
  readonly replace: boolean
}

interface Props {
  readonly suggestedName: string
  /** The account whose URLs they are. */
  readonly accountId: string | null
  readonly urls: number
  /** What the URLs are taken from. */
  readonly facts: string
  readonly save: (preset: NamedPreset) => Promise<Answer<PresetView>>
  readonly onClose: () => void
}

/** Asks for the name of a new preset and the account it is for. */
export function SavePresetDialog({ suggestedName, accountId, urls, facts, save, onClose }: Props) {
  const account = useAccounts(({ view }) => accountOf(view, accountId))
  const [name, setName] = useState(suggestedName)
  const [forAny, setForAny] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { run } = useOneAtATime()
  const isTaken = problem?.code === 'preset-name-taken'
  const error = isTaken ? presetDialogWords.taken : errorOf(name, urls)

  const saveIt = async () => {
    const chosen = forAny ? null : (account?.id ?? null)
    const answer = await save({ name: name.trim(), notes: '', accountId: chosen, replace: isTaken })
    if (!answer.ok) return setProblem(answer.error)
    onClose()
    showToast({ text: presetDialogWords.saved(answer.value.name) })
  }
  const actions = (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button
        variant={isTaken ? 'danger' : 'primary'}
        isDisabled={error !== undefined && !isTaken}
        onPress={() => void run(saveIt)}
      >
        {isTaken ? presetDialogWords.replace : presetDialogWords.save}
      </Button>
    </>
  )
  return (
    <Dialog title={presetDialogWords.title} isOpen onClose={onClose} actions={actions}>
      {problem !== null && !isTaken && <ProblemMessage problem={problem} />}
      <TextField
        label={presetDialogWords.label}
        description={facts}
        value={name}
        onChange={(next) => {
          setName(next)
          setProblem(null)
        }}
        onKeyDown={(event) => {
          // To replace another preset, its own button has to be pressed.
          if (event.key === 'Enter' && error === undefined) void run(saveIt)
          // Escape, say, is the dialog's.
          else event.continuePropagation()
        }}
        error={error}
        maxLength={200}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write in this field
        autoFocus
      />
      {account !== null && (
        <Radios
          label={presetAccountWords.label}
          options={[
            { id: 'this', label: account.name },
            { id: 'any', label: presetAccountWords.any, hint: presetAccountWords.anyHint },
          ]}
          value={forAny ? 'any' : 'this'}
          onChange={(chosen) => setForAny(chosen === 'any')}
        />
      )}
    </Dialog>
  )
}

function errorOf(name: string, urls: number): string | undefined {
  if (urls > presetLimit) return presetDialogWords.tooMany(presetLimit)
  const problem = nameProblem(name)
  return problem === null ? undefined : presetNameProblems[problem]
}
