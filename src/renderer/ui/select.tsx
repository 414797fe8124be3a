import {
  Button as Pressable,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as Choice,
  SelectValue,
  Text,
} from 'react-aria-components'
import { Icon } from './icon.tsx'
import { classes } from './classes.ts'
import fields from './field.module.css'
import menus from './menu.module.css'
import styles from './select.module.css'

export interface SelectOption<Id extends string> {
  readonly id: Id
  readonly label: string
}

interface SelectProps<Id extends string> {
  readonly label: string
  readonly options: readonly SelectOption<Id>[]
  readonly value: Id
  readonly onChange: (value: Id) => void
  readonly description?: string
  readonly isDisabled?: boolean
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, options, value, onChange, description, isDisabled = false } = props
  return (
    <Choice
      className={fields['field'] ?? ''}
      isDisabled={isDisabled}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen) onChange(chosen.id)
      }}
    >
      <Label className={fields['label']}>{label}</Label>
      <Pressable className={classes(fields['input'], styles['button'])}>
        <SelectValue />
        <Icon name="down" size="small" />
      </Pressable>
      {description !== undefined && (
        <Text slot="description" className={fields['description']}>
          {description}
        </Text>
      )}
      <FieldError className={fields['error'] ?? ''} />
      <Popover className={menus['popover'] ?? ''}>
        <ListBox className={menus['list'] ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.id}
              id={option.id}
              textValue={option.label}
              className={menus['item'] ?? ''}
            >
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Choice>
  )
}
