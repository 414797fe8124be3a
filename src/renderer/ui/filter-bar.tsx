import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { number } from '#shared/words/counted.ts'
import { MenuButton } from './menu-button.tsx'
import { useLowWindow } from './use-low-window.ts'
import styles from './filter-bar.module.css'

export interface FilterOption<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly count: number
}

interface FilterBarProps<Id extends string> {
  readonly label: string
  readonly options: readonly FilterOption<Id>[]
  readonly value: Id
  readonly onChange: (value: Id) => void
}

/** One of several views of a list, each with how many rows it shows: a row of them, in a low window a menu. */
export function FilterBar<Id extends string>(props: FilterBarProps<Id>) {
  return useLowWindow() ? <FilterMenu {...props} /> : <FilterRow {...props} />
}

function FilterMenu<Id extends string>({ label, options, value, onChange }: FilterBarProps<Id>) {
  const nameOf = (option: FilterOption<Id>) => `${option.label} ${number(option.count)}`
  const current = options.find(({ id }) => id === value)
  return (
    <fieldset className={styles['menu']} aria-label={label}>
      <MenuButton
        label={current === undefined ? label : nameOf(current)}
        entries={options.map((option) => ({ id: option.id, label: nameOf(option) }))}
        selectedId={value}
        onAction={onChange}
      />
    </fieldset>
  )
}

function FilterRow<Id extends string>({ label, options, value, onChange }: FilterBarProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles['bar'] ?? ''}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id))
        if (chosen) onChange(chosen.id)
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={styles['pill'] ?? ''}>
          {option.label}
          <span className={styles['count']}>{number(option.count)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
