import { useEffect, useRef } from 'react'
import { welcome } from '#shared/words/welcome.ts'
import { Button } from '../ui/button.tsx'
import { Way } from './way.tsx'
import styles from './welcome.module.css'

interface ListStepProps {
  readonly busy: boolean
  readonly onSample: () => void
  readonly onOwn: () => void
  readonly onBack: () => void
}

/** With which list to practise. */
export function ListStep({ busy, onSample, onOwn, onBack }: ListStepProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that led here is gone: the keyboard and who listens go on at the top.
  useEffect(() => heading.current?.focus(), [])
  const { title, lead, sample, own } = welcome.list
  return (
    <>
      <header className={styles['header']}>
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h1>
        <p className={styles['lead']}>{lead}</p>
      </header>
      <div className={styles['ways']}>
        <Way icon="clear" title={sample.title} words={sample.words}>
          <Button variant="primary" size="large" isDisabled={busy} onPress={onSample}>
            {sample.action}
          </Button>
        </Way>
        <Way icon="upload" title={own.title} words={own.words}>
          <Button size="large" isDisabled={busy} onPress={onOwn}>
            {own.action}
          </Button>
        </Way>
      </div>
      <footer className={styles['footer']}>
        <span>{welcome.step(2, 2)}</span>
        <Button variant="quiet" isDisabled={busy} onPress={onBack}>
          {welcome.back}
        </Button>
      </footer>
    </>
  )
}
