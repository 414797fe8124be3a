import { useId, type ReactNode } from 'react'
import styles from './settings.module.css'

interface SectionProps {
  readonly title: string
  readonly words?: string
  readonly children: ReactNode
}

/** One matter of the settings, with its heading as its name. */
export function Section({ title, words, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {title}
      </h2>
      {words !== undefined && <p className={styles['words']}>{words}</p>}
      {children}
    </section>
  )
}
