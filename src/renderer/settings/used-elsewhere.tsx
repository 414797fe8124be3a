import { useState } from 'react'
import type { AccountView } from '#shared/ipc/views.ts'
import { common } from '#shared/words/common.ts'
import { formWords } from '#shared/words/settings.ts'
import { quotaWords } from '#shared/words/shell.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import { call } from '../state/call.ts'
import { valueOrReport } from '../state/problem-store.ts'
import { largestLimit, wholeNumber } from './account-draft.ts'
import { Section } from './section.tsx'
import { useFirstFocus } from './use-first-focus.ts'
import styles from './settings.module.css'

interface Props {
  readonly account: AccountView
  readonly isFirst: boolean
}

/** ImageKit has no call that reports how much of the month is used, so the person can enter what they know. */
export function UsedElsewhere({ account, isFirst }: Props) {
  const { quota } = account
  const [text, setText] = useState(String(quota.usedElsewhere))
  const [error, setError] = useState<string>()
  const field = useFirstFocus(isFirst)

  const save = async () => {
    const usedElsewhere = wholeNumber(text, 0, largestLimit)
    if (usedElsewhere === null) return setError(formWords.elsewhereWrong)
    const answer = await call((desk) =>
      desk.accounts.setUsedElsewhere({ accountId: account.id, usedElsewhere }),
    )
    const saved = valueOrReport(answer)
    if (!saved) return
    const month = `${quotaWords.used(saved.quota)} · ${quotaWords.left(saved.quota)}`
    showToast({ text: `${formWords.elsewhereSaved} ${month}` })
  }

  return (
    <Section title={quotaWords.label} words={`${quotaWords.used(quota)} · ${quotaWords.left(quota)}`}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div ref={field} className={styles['short']}>
          <TextField
            label={formWords.elsewhere}
            description={formWords.elsewhereHint}
            inputMode="numeric"
            value={text}
            onChange={(written) => {
              setText(written)
              setError(undefined)
            }}
            error={error}
          />
        </div>
        <div className={styles['buttons']}>
          <Button type="submit">{common.save}</Button>
        </div>
      </form>
    </Section>
  )
}
