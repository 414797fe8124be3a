import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import { columnWords } from '#shared/words/choosing.ts'
import type { TableShape } from '../../intake/choices.ts'
import { Icon } from '../../ui/icon.tsx'
import fields from '../../ui/field.module.css'
import { columnsOf } from './columns-of.ts'
import styles from './columns-dialog.module.css'

interface ColumnBoxesProps {
  readonly table: TableShape
  readonly value: readonly number[]
  readonly onChange: (columns: readonly number[]) => void
}

/** One or several columns, each with URLs of its own. */
export function ColumnBoxes({ table, value, onChange }: ColumnBoxesProps) {
  return (
    <CheckboxGroup
      className={fields['field'] ?? ''}
      value={value.map(String)}
      onChange={(chosen) => onChange(chosen.map(Number).toSorted((one, other) => one - other))}
    >
      <Label className={fields['label']}>{columnWords.columns}</Label>
      <div className={styles['boxes']}>
        {columnsOf(table).map(({ at, name }) => (
          <Checkbox key={at} value={String(at)} className={styles['box'] ?? ''}>
            <span className={styles['mark']}>
              <Icon name="check" />
            </span>
            {name}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
