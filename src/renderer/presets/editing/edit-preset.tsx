import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Problem } from '#shared/purge/problem.ts'
import { presetDialogWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { editWords } from '#shared/words/preset-editing.ts'
import { ProblemMessage } from '../../ui/problem-message.tsx'
import { Button } from '../../ui/button.tsx'
import { Screen, ScreenHeader } from '../../ui/screen.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { AccountChoice } from '../account-choice.tsx'
import { errorsOf } from './draft-errors.ts'
import { changeDraft, linesOf } from './draft-store.ts'
import type { Draft } from './draft-store.ts'
import { LineReport } from './line-report.tsx'
import { leaveDraft, saveDraft } from './save-draft.ts'
import styles from './editing.module.css'

interface Props {
  readonly draft: Draft
  /** Its name as it was opened; empty for a new one. */
  readonly openedName: string
}

/** Everything that can be written of a preset. What the rules say of its lines stands beside them while they are written. */
export function EditPreset({ draft, openedName }: Props) {
  const [isAsked, setAsked] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const { run } = useOneAtATime()
  const text = useDeferredValue(draft.text)
  const lines = useMemo(() => linesOf({ text }), [text])
  const errors = errorsOf(draft, lines)
  const isTaken = problem?.code === 'preset-name-taken'

  const save = async () => {
    setAsked(true)
    const wrong = errorsOf(draft, linesOf(draft))
    if (Object.values(wrong).some((error) => error !== undefined)) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const answer = await saveDraft(draft)
    if (!answer.ok) setProblem(answer.error)
  }
  return (
    <Screen scroll>
      <ScreenHeader
        title={draft.presetId === null ? editWords.titleNew : editWords.title(openedName)}
        subtitle={editWords.subtitle}
      >
        <Button onPress={leaveDraft}>{common.cancel}</Button>
        <Button variant="primary" onPress={() => void run(save)}>
          {editWords.save}
        </Button>
      </ScreenHeader>
      <form
        ref={form}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void run(save)
        }}
      >
        {problem !== null && !isTaken && <ProblemMessage problem={problem} />}
        <TextField
          label={editWords.name}
          value={draft.name}
          onChange={(name) => {
            changeDraft({ name })
            setProblem(null)
          }}
          maxLength={200}
          error={isTaken ? presetDialogWords.taken : isAsked ? errors.name : undefined}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was opened to write in it
          autoFocus
        />
        <TextArea
          label={editWords.lines}
          description={editWords.linesHint}
          value={draft.text}
          onChange={(next) => changeDraft({ text: next })}
          rows={8}
          mono
          error={isAsked ? errors.lines : undefined}
          spellCheck="false"
        />
        <LineReport text={text} lines={lines} accountId={draft.accountId} form={form} />
        <AccountChoice value={draft.accountId} onChange={(accountId) => changeDraft({ accountId })} />
        <TextArea
          label={editWords.notes}
          description={editWords.notesHint}
          value={draft.notes}
          onChange={(notes) => changeDraft({ notes })}
          rows={3}
          error={isAsked ? errors.notes : undefined}
        />
      </form>
    </Screen>
  )
}
