import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  readonly icon: IconName
  readonly title: string
  /** 1 where it stands in the place of a whole screen, whose own title is gone. */
  readonly level?: 1 | 2
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** What stands where a list would be, and how to get one. */
export function EmptyState({ icon, title, level = 2, children, actions }: EmptyStateProps) {
  const Title = level === 1 ? 'h1' : 'h2'
  return (
    <div className={styles['empty']}>
      <span className={styles['picture']}>
        <Icon name={icon} size="large" />
      </span>
      <Title className={styles['title']}>{title}</Title>
      <div className={styles['words']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
