import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button, IconButton, type ButtonProps } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { classes } from './classes.ts'
import styles from './menu.module.css'

export interface MenuEntry<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon?: IconName
  readonly hint?: string
  readonly tone?: 'danger'
  readonly isDisabled?: boolean
}

interface MenuProps<Id extends string> {
  readonly entries: readonly MenuEntry<Id>[]
  readonly onAction: (id: Id) => void
  /** The entry that is in force, shown with a tick. */
  readonly selectedId?: Id | undefined
}

interface MenuButtonProps<Id extends string>
  extends MenuProps<Id>, Pick<ButtonProps, 'variant' | 'size' | 'icon'> {
  readonly label: string
}

/** A button with words that opens a menu. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  const { label, variant = 'secondary', size = 'normal', icon, ...menu } = props
  const button = (
    <Button variant={variant} size={size} icon={icon}>
      {label}
      <Icon name="down" size="small" />
    </Button>
  )
  return <WithMenu label={label} button={button} {...menu} />
}

interface IconMenuProps<Id extends string> extends MenuProps<Id> {
  readonly label: string
  readonly icon?: IconName
  /** For a button inside a grid, where the arrow keys lead to it. */
  readonly excludeFromTabOrder?: boolean
  /** The button's place in that grid. */
  readonly cell?: string
}

/** A menu behind one picture, for the end of a row. */
export function IconMenu<Id extends string>(props: IconMenuProps<Id>) {
  const { label, icon = 'more', excludeFromTabOrder = false, cell, ...menu } = props
  const button = (
    <IconButton icon={icon} label={label} excludeFromTabOrder={excludeFromTabOrder} data-cell={cell} />
  )
  return <WithMenu label={label} button={button} {...menu} />
}

interface WithMenuProps<Id extends string> extends MenuProps<Id> {
  readonly label: string
  readonly button: ReactElement
}

/** Any pressable button of react-aria with a menu under it. */
export function WithMenu<Id extends string>(props: WithMenuProps<Id>) {
  const { label, button, entries, onAction, selectedId } = props
  return (
    <MenuTrigger>
      {button}
      <Popover className={styles['popover'] ?? ''}>
        <Menu
          aria-label={label}
          className={styles['list'] ?? ''}
          {...(selectedId === undefined
            ? {}
            : { selectionMode: 'single' as const, selectedKeys: [selectedId], disallowEmptySelection: true })}
          onAction={(key) => {
            const chosen = entries.find((entry) => entry.id === key)
            if (chosen) onAction(chosen.id)
          }}
        >
          {entries.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              tick={selectedId === undefined ? 'none' : entry.id === selectedId ? 'set' : 'place'}
            />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

interface EntryProps<Id extends string> {
  readonly entry: MenuEntry<Id>
  /** `place`: another entry has the tick, and this one keeps its words in line with it. */
  readonly tick: 'none' | 'set' | 'place'
}

function Entry<Id extends string>({ entry, tick }: EntryProps<Id>) {
  const icon = tick === 'set' ? 'check' : entry.icon
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      className={classes(styles['item'], entry.tone && styles[entry.tone])}
    >
      {icon && <Icon name={icon} size="small" />}
      {!icon && tick === 'place' && <span className={styles['place']} />}
      <span className={styles['words']}>
        {/* Both are the entry's name: WCAG asks for all its visible words in it. */}
        <span>{entry.label}</span>
        {entry.hint !== undefined && <span className={styles['hint']}>{entry.hint}</span>}
      </span>
    </MenuItem>
  )
}
