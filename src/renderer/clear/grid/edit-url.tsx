import { clearWords } from '#shared/words/clear.ts'
import { editRow } from '../actions.ts'
import { setClear } from '../clear-store.ts'
import styles from './grid.module.css'

/** The row's text in a field in its place. Enter and leaving the field keep the change, Escape drops it. */
export function EditUrl({
  id,
  text,
  onDone,
}: {
  readonly id: number
  readonly text: string
  readonly onDone: () => void
}) {
  const finish = (next: string | null) => {
    if (next !== null) editRow(id, next)
    setClear({ editing: null })
  }
  return (
    <input
      className={styles['edit']}
      aria-label={clearWords.grid.edit}
      defaultValue={text}
      spellCheck={false}
      // The person has just asked to edit this row.
      ref={(field) => field?.focus()}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        finish(event.key === 'Enter' ? event.currentTarget.value : null)
        onDone()
      }}
    />
  )
}
