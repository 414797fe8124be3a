import { useState, type ReactNode } from 'react'
import { keyShape } from '#shared/purge/key-shape.ts'
import type { Problem, ProblemCode } from '#shared/purge/problem.ts'
import { keyShapeWords, keyWords } from '#shared/words/settings.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import { call } from '../state/call.ts'
import { ProblemMessage } from '../ui/problem-message.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { useFirstFocus } from './use-first-focus.ts'
import styles from './settings.module.css'

interface Props {
  readonly accountId: string
  readonly isFirst: boolean
  readonly onSaved: () => void
  /** More buttons beside Save. */
  readonly children: ReactNode
}

type Keep = 'keychain' | 'memory'

/** Where the keychain fails, the key may be kept in memory; never in a file. */
const offersMemory: ReadonlySet<ProblemCode> = new Set([
  'keychain-missing',
  'keychain-locked',
  'keychain-failed',
])

/** The only place of the page that ever holds a key, from the paste to the one call that saves it. */
export function KeyForm({ accountId, isFirst, onSaved, children }: Props) {
  const { key, edit, error, problem, save } = useKeySaving(accountId, onSaved)
  const field = useFirstFocus(isFirst)
  const memory = problem && offersMemory.has(problem.code) && (
    <Button onPress={() => void save('memory')}>{keyWords.keepInMemory}</Button>
  )
  return (
    <form
      className={styles['form']}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void save('keychain')
      }}
    >
      <div ref={field}>
        <TextField
          label={keyWords.field}
          description={keyWords.fieldHint}
          type="password"
          autoComplete="off"
          spellCheck="false"
          mono
          value={key}
          onChange={edit}
          error={error}
        />
      </div>
      {problem && <ProblemMessage problem={problem} actions={memory} />}
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary">
          {keyWords.save}
        </Button>
        {children}
      </div>
    </form>
  )
}

function useKeySaving(accountId: string, onSaved: () => void) {
  const [key, setKey] = useState('')
  const [error, setError] = useState<string>()
  const [problem, setProblem] = useState<Problem | null>(null)
  const { run } = useOneAtATime()

  const edit = (text: string) => {
    setKey(text)
    setError(undefined)
    setProblem(null)
  }

  const saveNow = async (keep: Keep) => {
    const shape = keyShape(key)
    if (shape !== 'key') return setError(keyShapeWords[shape])
    const answer = await call((desk) => desk.accounts.saveKey({ accountId, key: key.trim(), keep }))
    if (!answer.ok) return setProblem(answer.error)
    edit('')
    const lastFour = answer.value.key.lastFour ?? ''
    showToast({ text: keep === 'memory' ? keyWords.savedInMemory(lastFour) : keyWords.saved(lastFour) })
    onSaved()
  }

  const save = async (keep: Keep) => run(() => saveNow(keep))

  return { key, edit, error, problem, save }
}
