import { useState } from 'react'
import type { AccountView } from '#shared/ipc/views.ts'
import { common } from '#shared/words/common.ts'
import { formWords } from '#shared/words/settings.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/dialog.tsx'
import { showToast } from '../ui/toast.tsx'
import { useAccounts } from '../state/accounts-store.ts'
import { call } from '../state/call.ts'
import { goTo } from '../state/place-store.ts'
import { report } from '../state/problem-store.ts'
import { Section } from './section.tsx'
import styles from './settings.module.css'

type Step = 'closed' | 'asking' | 'busy'

/** Deletes the key and keeps the history. An account with jobs that are not done asks once more. */
export function RemoveAccount({ account }: { readonly account: AccountView }) {
  const [step, setStep] = useState<Step>('closed')
  const remove = async () => {
    const stopJobs = step === 'busy'
    const answer = await call((desk) => desk.accounts.remove({ accountId: account.id, stopJobs }))
    if (!answer.ok && answer.error.code === 'account-busy') return setStep('busy')
    setStep('closed')
    if (!answer.ok) return report(answer.error)
    useAccounts.getState().set(answer.value)
    goTo('settings')
    showToast({ text: formWords.removed(account.name) })
  }
  const isBusy = step === 'busy'
  return (
    <Section title={formWords.removeTitle} words={formWords.removeWords}>
      <div className={styles['buttons']}>
        <Button onPress={() => setStep('asking')}>{formWords.remove}</Button>
      </div>
      <ConfirmDialog
        isOpen={step !== 'closed'}
        title={formWords.removeConfirmTitle(account.name)}
        confirmLabel={isBusy ? formWords.removeStop : formWords.remove}
        cancelLabel={isBusy ? formWords.removeWait : common.cancel}
        tone="danger"
        onConfirm={() => void remove()}
        onCancel={() => setStep('closed')}
      >
        <p className={styles['text']}>{isBusy ? formWords.removeBusy : formWords.removeWords}</p>
      </ConfirmDialog>
    </Section>
  )
}
