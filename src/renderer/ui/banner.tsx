import { useId, type ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { IconButton } from './button.tsx'
import { classes } from './classes.ts'
import styles from './banner.module.css'

const icons = { info: 'info', look: 'warning', stop: 'warning', cleared: 'check' } as const satisfies Record<
  string,
  IconName
>

interface BannerProps {
  readonly tone: keyof typeof icons
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** With both, a cross at its end takes it away. */
  readonly onDismiss?: (() => void) | undefined
  readonly dismissLabel?: string
  /** Read aloud when it appears: only for what the person has to know at once. */
  readonly live?: boolean
}

/** Something to be known above or below what it is about. */
export function Banner({ tone, children, actions, onDismiss, dismissLabel, live = false }: BannerProps) {
  const words = useId()
  return (
    <div className={classes(styles['banner'], styles[tone])} role={live ? 'status' : undefined}>
      <Icon name={icons[tone]} />
      <div id={words} className={styles['words']}>
        {children}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      {onDismiss && dismissLabel !== undefined && (
        // Several banners may stand there, and each has a cross: its words say which. Not in the name, where they would
        // answer to what somebody says who speaks to another button.
        <IconButton icon="cross" label={dismissLabel} aria-describedby={words} onPress={onDismiss} />
      )}
    </div>
  )
}
