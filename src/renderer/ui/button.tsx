import type { ReactNode } from 'react'
import { Button as Pressable, type ButtonProps as PressableProps } from 'react-aria-components/Button'
import { Icon, type IconName } from './icon.tsx'
import { classes } from './classes.ts'
import styles from './button.module.css'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

type Passed = Omit<PressableProps, 'children' | 'className' | 'style'>

export interface ButtonProps extends Passed {
  readonly children: ReactNode
  readonly variant?: ButtonVariant
  readonly size?: 'normal' | 'small' | 'large'
  readonly icon?: IconName | undefined
}

export function Button({ children, variant = 'secondary', size = 'normal', icon, ...passed }: ButtonProps) {
  return (
    <Pressable {...passed} className={classes(styles['button'], styles[variant], styles[size])}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </Pressable>
  )
}

export interface IconButtonProps extends Omit<Passed, 'aria-label'> {
  readonly icon: IconName
  /** The button's name: read aloud, and shown on hover. */
  readonly label: string
}

/** A button of one picture, at least 26 px each way. */
export function IconButton({ icon, label, ...passed }: IconButtonProps) {
  return (
    <Pressable {...passed} aria-label={label} className={classes(styles['button'], styles['picture'])}>
      <Icon name={icon} size="small" />
    </Pressable>
  )
}
