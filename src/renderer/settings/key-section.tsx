import { useState } from 'react'
import type { AccountView } from '#shared/ipc/views.ts'
import { common } from '#shared/words/common.ts'
import { keyStateWords, keyWords } from '#shared/words/settings.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/dialog.tsx'
import { showToast } from '../ui/toast.tsx'
import { call } from '../state/call.ts'
import { valueOrReport } from '../state/problem-store.ts'
import { KeyForm } from './key-form.tsx'
import { KeyTester } from './key-tester.tsx'
import { Section } from './section.tsx'
import styles from './settings.module.css'

interface Props {
  readonly account: AccountView
  readonly isFirst: boolean
}

/** The private key: where it is, and paste, test, replace and forget. Only its last four characters are ever known here. */
export function KeySection({ account, isFirst }: Props) {
  const { state, lastFour } = account.key
  const hasKey = state === 'kept' || state === 'in-memory'
  const [isReplacing, setReplacing] = useState(isFirst)
  const isAsking = !hasKey || isReplacing
  return (
    <Section title={keyWords.title} words={keyStateWords[state](lastFour ?? '')}>
      {isAsking && <Advice />}
      {isAsking && (
        <KeyForm accountId={account.id} isFirst={isFirst || isReplacing} onSaved={() => setReplacing(false)}>
          {hasKey && <Button onPress={() => setReplacing(false)}>{keyWords.cancel}</Button>}
        </KeyForm>
      )}
      {!isAsking && (
        <KeyTester accountId={account.id}>
          <Button onPress={() => setReplacing(true)}>{keyWords.replace}</Button>
          <Forget accountId={account.id} />
        </KeyTester>
      )}
    </Section>
  )
}

async function showKeysPage(): Promise<void> {
  valueOrReport(await call((desk) => desk.app.openLink({ link: 'imagekit-keys' })))
}

function Advice() {
  const where = (
    <Button variant="quiet" size="small" icon="open" onPress={() => void showKeysPage()}>
      {keyWords.where}
    </Button>
  )
  return (
    <Banner tone="info" actions={where}>
      {keyWords.advice}
    </Banner>
  )
}

function Forget({ accountId }: { accountId: string }) {
  const [isAsking, setAsking] = useState(false)
  const forget = async () => {
    setAsking(false)
    const done = valueOrReport(await call((desk) => desk.accounts.forgetKey({ accountId })))
    if (done) showToast({ text: keyWords.forgotten })
  }
  return (
    <>
      <Button onPress={() => setAsking(true)}>{keyWords.forget}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={keyWords.forgetTitle}
        confirmLabel={keyWords.forget}
        cancelLabel={common.cancel}
        tone="danger"
        onConfirm={() => void forget()}
        onCancel={() => setAsking(false)}
      >
        <p className={styles['text']}>{keyWords.forgetWords}</p>
      </ConfirmDialog>
    </>
  )
}
