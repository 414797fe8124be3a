import { useState, type ReactNode } from 'react'
import { common } from '#shared/words/common.ts'
import { addPractice } from '../state/accounts-store.ts'
import { handOver } from '../state/handoff.ts'
import { changeSettings } from '../state/info-store.ts'
import { goTo, openAccount } from '../state/place-store.ts'
import { FirstStep } from './first-step.tsx'
import { ListStep } from './list-step.tsx'
import styles from './welcome.module.css'

/**
 * The first start, in two steps: with which account, then with which list. For an account of one's own the second step
 * is its form. Above stands what the window has to say of its own files. Nothing is kept before the last press, so that who leaves half-way is welcomed again.
 */
export function Welcome({ notices }: { readonly notices: ReactNode }) {
  const [step, setStep] = useState<'account' | 'list'>('account')
  const [busy, setBusy] = useState(false)
  const end = async (account: 'practice' | 'none', go?: () => void) => {
    setBusy(true)
    // The shell stands as soon as the account does. Who goes elsewhere at once is not brought back, so this comes first.
    goTo('clear')
    if (account === 'none' || (await addPractice())) {
      go?.()
      await changeSettings({ welcomed: true })
    }
    setBusy(false)
  }
  return (
    <main className={styles['page']}>
      {notices}
      <div className={styles['middle']}>
        {step === 'account' ? (
          <FirstStep
            busy={busy}
            onPractise={() => setStep('list')}
            onConnect={() => void end('none', () => openAccount({ accountId: null }))}
            onSkip={() => void end('none')}
          />
        ) : (
          <ListStep
            busy={busy}
            onSample={() => void end('practice', () => handOver({ kind: 'sample' }))}
            onOwn={() => void end('practice')}
            onBack={() => setStep('account')}
          />
        )}
        {busy && <p className={styles['busy']}>{common.loading}</p>}
      </div>
    </main>
  )
}
