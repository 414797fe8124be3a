import { Input } from 'react-aria-components/Input'
import { SearchField as Field } from 'react-aria-components/SearchField'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { classes } from './classes.ts'
import fields from './field.module.css'
import styles from './search-field.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The label is its name and stands in the empty field. Escape and the cross empty it. */
export function SearchField({ label, clearLabel, value, onChange }: SearchFieldProps) {
  return (
    <Field aria-label={label} value={value} onChange={onChange} className={styles['search'] ?? ''}>
      <span className={styles['glass']}>
        <Icon name="search" size="small" />
      </span>
      <Input placeholder={label} className={classes(fields['input'], styles['input'])} />
      {value !== '' && (
        <span className={styles['cross']}>
          <IconButton icon="cross" label={clearLabel} />
        </span>
      )}
    </Field>
  )
}
