import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { classes } from './classes.ts'
import fields from './field.module.css'
import styles from './radios.module.css'

interface RadioOption<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly hint?: string
}

interface RadiosProps<Id extends string> {
  readonly label: string
  readonly options: readonly RadioOption<Id>[]
  /** Null while none is chosen. */
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly orientation?: 'horizontal' | 'vertical'
}

export function Radios<Id extends string>(props: RadiosProps<Id>) {
  const { label, options, value, onChange, orientation = 'vertical' } = props
  return (
    <RadioGroup
      className={fields['field'] ?? ''}
      orientation={orientation}
      value={value}
      onChange={(chosenId) => {
        const chosen = options.find((option) => option.id === chosenId)
        if (chosen) onChange(chosen.id)
      }}
    >
      <Label className={fields['label']}>{label}</Label>
      <div className={classes(styles['radios'], styles[orientation])}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles['choice'] ?? ''}>
            <span className={classes(styles['mark'], styles['round'])} />
            <span className={styles['words']}>
              <span>{option.label}</span>
              {option.hint !== undefined && <span className={fields['description']}>{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
