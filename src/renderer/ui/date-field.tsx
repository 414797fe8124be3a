import { useId } from 'react'
import { classes } from './classes.ts'
import fields from './field.module.css'
import styles from './date-field.module.css'

interface DateFieldProps {
  readonly label: string
  /** `2026-11-25`; empty for none. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One day, with the system's own calendar; its label stands beside it. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId()
  return (
    <span className={styles['date']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={classes(fields['input'], styles['input'])}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  )
}
