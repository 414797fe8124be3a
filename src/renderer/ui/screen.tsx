import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './screen.module.css'

interface ScreenHeaderProps {
  readonly title: string
  readonly subtitle?: ReactNode
  /** Buttons and fields at its end. */
  readonly children?: ReactNode
}

/** A screen's title, the page's only h1, with what can be done on the whole screen. */
export function ScreenHeader({ title, subtitle, children }: ScreenHeaderProps) {
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        <h1 className={styles['title']}>{title}</h1>
        {subtitle !== undefined && <p className={styles['subtitle']}>{subtitle}</p>}
      </div>
      {children !== undefined && <div className={styles['end']}>{children}</div>}
    </header>
  )
}

/** A screen's frame: fills the window beside the rail. `scroll`: the whole screen scrolls, for text and forms. */
export function Screen({
  children,
  scroll = false,
}: {
  readonly children: ReactNode
  readonly scroll?: boolean
}) {
  return <div className={classes(styles['screen'], scroll && styles['scroll'])}>{children}</div>
}
