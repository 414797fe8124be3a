import { welcome } from '#shared/words/welcome.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { HowItGoes } from './how-it-goes.tsx'
import { Way } from './way.tsx'
import styles from './welcome.module.css'

interface FirstStepProps {
  readonly busy: boolean
  readonly onPractise: () => void
  readonly onConnect: () => void
  readonly onSkip: () => void
}

/** What the app is for, and with which account to begin. */
export function FirstStep({ busy, onPractise, onConnect, onSkip }: FirstStepProps) {
  return (
    <>
      <header className={styles['header']}>
        <span className={styles['sign']}>
          <Icon name="clear" />
        </span>
        <h1 className={styles['title']}>{welcome.title}</h1>
        <p className={styles['lead']}>{welcome.lead}</p>
      </header>
      <HowItGoes />
      <div className={styles['ways']}>
        <Way icon="practice" title={welcome.practice.title} words={welcome.practice.words}>
          <Button variant="primary" size="large" isDisabled={busy} onPress={onPractise}>
            {welcome.practice.action}
          </Button>
        </Way>
        <Way icon="key" title={welcome.connect.title} words={welcome.connect.words}>
          <Button size="large" isDisabled={busy} onPress={onConnect}>
            {welcome.connect.action}
          </Button>
        </Way>
      </div>
      <footer className={styles['footer']}>
        <span>{welcome.step(1, 2)}</span>
        <Button variant="quiet" isDisabled={busy} onPress={onSkip}>
          {welcome.skip}
        </Button>
      </footer>
    </>
  )
}
