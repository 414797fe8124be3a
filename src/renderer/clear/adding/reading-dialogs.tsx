import { columnWords } from '#shared/words/choosing.ts'
import { common } from '#shared/words/common.ts'
import { sourceName } from '#shared/words/list-names.ts'
import type { Question } from '../../intake/messages.ts'
import { ColumnsDialog } from '../columns/columns-dialog.tsx'
import { EncodingDialog } from '../encoding/encoding-dialog.tsx'
import { list } from '../the-list.ts'
import { heldFile } from './files-in-hand.ts'
import { chooseColumns, chooseEncoding } from './read-again.ts'
import { answerColumns } from './read-in.ts'

/** Asked while a file is read, which waits for the answer. */
export function AskColumns({ name, question }: { readonly name: string; readonly question: Question }) {
  const { table, sheet } = question
  return (
    <ColumnsDialog
      name={sourceName({ kind: 'file', name, sheet })}
      table={table}
      first={table.question ?? table.choice}
      cancelLabel={columnWords.cancel}
      onTake={(choice) => answerColumns(question, choice)}
      onCancel={() => answerColumns(question, null)}
    />
  )
}

interface OfSource {
  readonly source: number
  readonly onClose: () => void
}

/** Other columns of a file that was read. */
export function OtherColumns({ source: at, onClose }: OfSource) {
  const source = list.sources[at]
  if (source?.table === undefined) return null
  const { table } = source
  return (
    <ColumnsDialog
      name={sourceName(source)}
      table={table}
      first={table.choice}
      cancelLabel={common.cancel}
      onTake={(choice) => chooseColumns(at, choice)}
      onCancel={onClose}
    />
  )
}

export function OtherEncoding({ source: at, onClose }: OfSource) {
  const source = list.sources[at]
  const file = heldFile(source?.fileId)
  if (source === undefined || file === undefined) return null
  return (
    <EncodingDialog
      name={source.name}
      file={file}
      first={source.encoding ?? 'utf-8'}
      onTake={(encoding) => chooseEncoding(at, encoding)}
      onCancel={onClose}
    />
  )
}
