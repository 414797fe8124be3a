import { columnWords, encodingWords, readAgainWords } from '#shared/words/choosing.ts'
import { Button } from '../../ui/button.tsx'
import { hiddenSheetsOf } from '../adding/hidden-sheets.ts'
import { canChooseColumns } from '../adding/not-taken.tsx'
import { addHiddenSheets, canReadAgain } from '../adding/read-again.ts'
import { setClear } from '../clear-store.ts'
import type { Source } from '../rows/source.ts'
import { list } from '../the-list.ts'
import styles from './receipt-dialog.module.css'

/** The ways to have a file read otherwise, as long as the window holds it. */
export function ReadingActions({ source }: { readonly source: Source }) {
  const at = list.sources.indexOf(source)
  const hidden = hiddenSheetsOf(source, list)
  const { fileId, encoding } = source
  // Of what was sent or removed there is nothing to read otherwise.
  if (!canReadAgain(source) || fileId === undefined || list.table.ofSource(at) === 0) return null
  return (
    <div className={styles['actions']}>
      {canChooseColumns(source) && (
        <Button onPress={() => setClear({ dialog: { kind: 'other-columns', source: at } })}>
          {columnWords.change}
        </Button>
      )}
      {encoding !== null && (
        <Button onPress={() => setClear({ dialog: { kind: 'encoding', source: at } })}>
          {encodingWords.check}
        </Button>
      )}
      {hidden.length > 0 && (
        <Button onPress={() => addHiddenSheets(fileId, hidden)}>
          {readAgainWords.hidden(hidden.length)}
        </Button>
      )}
    </div>
  )
}
