import { useState, type ReactNode } from 'react'
import { common } from '#shared/words/common.ts'
import { welcome } from '#shared/words/welcome.ts'
import { Button } from '../ui/button.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { addPractice } from '../state/accounts-store.ts'
import { changeSettings } from '../state/info-store.ts'
import { goTo, openAccount } from '../state/place-store.ts'
import styles from './welcome.module.css'

/** The first start: two ways on, one sentence each, below what the window has to say of its own files. */
export function Welcome({ notices }: { readonly notices: ReactNode }) {
  const [busy, setBusy] = useState(false)
  const practise = async () => {
    setBusy(true)
    goTo('clear')
    if (await addPractice()) await changeSettings({ welcomed: true })
    setBusy(false)
  }
  const connect = async () => {
    setBusy(true)
    openAccount({ accountId: null })
    await changeSettings({ welcomed: true })
    setBusy(false)
  }
  return (
    <main className={styles['page']}>
      {notices}
      <div className={styles['middle']}>
        <header className={styles['header']}>
          <span className={styles['sign']}>
            <Icon name="clear" />
          </span>
          <h1 className={styles['title']}>{welcome.title}</h1>
          <p className={styles['lead']}>{welcome.lead}</p>
        </header>
        <div className={styles['ways']}>
          <Way icon="practice" title={welcome.practice.title} words={welcome.practice.words}>
            <Button variant="primary" size="large" isDisabled={busy} onPress={() => void practise()}>
              {welcome.practice.action}
            </Button>
          </Way>
          <Way icon="key" title={welcome.connect.title} words={welcome.connect.words}>
            <Button size="large" isDisabled={busy} onPress={() => void connect()}>
              {welcome.connect.action}
            </Button>
          </Way>
        </div>
        {busy && <p className={styles['busy']}>{common.loading}</p>}
      </div>
    </main>
  )
}

interface WayProps {
  readonly icon: IconName
  readonly title: string
  readonly words: string
  readonly children: ReactNode
}

function Way({ icon, title, words, children }: WayProps) {
  return (
    <section className={styles['way']}>
      <span className={styles['picture']}>
        <Icon name={icon} size="large" />
      </span>
      <h2 className={styles['heading']}>{title}</h2>
      <p className={styles['words']}>{words}</p>
      {children}
    </section>
  )
}
