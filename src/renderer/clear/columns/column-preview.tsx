import { columnName, columnWords } from '#shared/words/choosing.ts'
import type { ColumnChoice, TableShape } from '../../intake/choices.ts'
import { joinedUrl } from '../../intake/joined-url.ts'
import styles from './columns-dialog.module.css'

interface ColumnPreviewProps {
  readonly table: TableShape
  readonly choice: ColumnChoice
}

/** The table's first rows with the columns that are chosen, and the URL that they become. */
export function ColumnPreview({ table, choice }: ColumnPreviewProps) {
  const { headings, samples } = table
  const isJoined = choice.kind === 'joined'
  if (choice.columns.length === 0) return null
  return (
    // Wide URLs are moved into sight with the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className={styles['preview']} aria-label={columnWords.preview} tabIndex={0}>
      <table>
        <caption>{columnWords.preview}</caption>
        <thead>
          <tr>
            {choice.columns.map((column, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a column may be chosen twice
              <th key={at} scope="col">
                {columnName(column, headings[column])}
              </th>
            ))}
            {isJoined && <th scope="col">{columnWords.result}</th>}
          </tr>
        </thead>
        <tbody>
          {samples.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no name of their own and never move
            <tr key={at}>
              {choice.columns.map((column, part) => (
                // oxlint-disable-next-line react/no-array-index-key -- a column may be chosen twice
                <Cell key={part} text={row[column] ?? ''} />
              ))}
              {isJoined && <Cell text={joinedUrl(choice.columns.map((column) => row[column] ?? ''))} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ text }: { readonly text: string }) {
  return <td>{text.trim() === '' ? <i>{columnWords.empty}</i> : text}</td>
}
