import type { ReactNode } from 'react'
import { Icon, type IconName } from '../ui/icon.tsx'
import styles from './welcome.module.css'

interface WayProps {
  readonly icon: IconName
  readonly title: string
  readonly words: string
  /** The button that goes this way. */
  readonly children: ReactNode
}

/** One way on, as a card. */
export function Way({ icon, title, words, children }: WayProps) {
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
