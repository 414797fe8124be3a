import { columnWords } from '#shared/words/choosing.ts'
import type { TableShape } from '../../intake/choices.ts'
import fields from '../../ui/field.module.css'
import { columnsOf } from './columns-of.ts'
import styles from './columns-dialog.module.css'

/** Scheme, host, path and query; more parts has no URL. */
const most = 4

interface ColumnPartsProps {
  readonly table: TableShape
  readonly value: readonly number[]
  readonly onChange: (columns: readonly number[]) => void
}

/** The columns that make one URL, in the order in which they stand in it. */
export function ColumnParts({ table, value, onChange }: ColumnPartsProps) {
  const fieldsShown = Math.min(most, value.length + 1)
  const choose = (at: number, column: string) => {
    const next = [...value]
    if (column === '') next.splice(at, 1)
    else next[at] = Number(column)
    onChange(next)
  }
  return (
    <div className={styles['parts']}>
      {Array.from({ length: fieldsShown }, (_, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a part is known by its place alone
        <label key={at} className={fields['field']}>
          <span className={fields['label']}>{columnWords.part(at)}</span>
          <select
            className={fields['input']}
            value={value[at] ?? ''}
            onChange={({ currentTarget }) => choose(at, currentTarget.value)}
          >
            <option value="">{columnWords.none(at)}</option>
            {columnsOf(table).map((column) => (
              <option key={column.at} value={column.at}>
                {column.name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
