import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { number } from '#shared/words/counted.ts'
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

/** One of several views of a list, each with how many rows it shows. */
export function FilterBar<Id extends string>({ label, options, value, onChange }: FilterBarProps<Id>) {
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
