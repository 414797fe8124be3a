import { common } from '#shared/words/common.ts'
import { sourceName } from '#shared/words/clear.ts'
import { readAgainWords } from '#shared/words/choosing.ts'
import type { Choices, ColumnChoice } from '../../intake/choices.ts'
import type { Encoding } from '../../intake/entry.ts'
import { showToast } from '../../ui/toast.tsx'
import { setClear, useClear } from '../clear-store.ts'
import { rememberColumns } from '../columns/column-memory.ts'
import type { Source } from '../rows/source.ts'
import { list } from '../the-list.ts'
import { heldFile } from './files-in-hand.ts'
import { readIn } from './read-in.ts'

/** Whether it can be read again: its file is held, and nothing else is under way. */
export function canReadAgain(source: Source): boolean {
  return source.replaced !== true && heldFile(source.fileId) !== undefined
}

/** Reads a source anew with what a person chose; its rows give way, and come back with *Undo*. */
function readAgain(at: number, choices: Choices): void {
  const source = list.sources[at]
  const file = heldFile(source?.fileId)
  const { reading, sending } = useClear.getState()
  setClear({ dialog: null })
  if (source === undefined || file === undefined || reading !== null || sending) return
  const step = list.replaceSources([at])
  readIn([file], choices, source.kind === 'pasted' || source.kind === 'typed' ? source.kind : 'file')
  if (step === null) return
  const onAction = () => list.undoThrough(step.id)
  showToast({ text: readAgainWords.done(sourceName(source)), action: { label: common.undo, onAction } })
}

export function chooseColumns(at: number, choice: ColumnChoice): void {
  const source = list.sources[at]
  if (source === undefined) return
  rememberColumns(source.table?.key ?? '', choice)
  readAgain(at, { columns: choice, ...sameFile(source) })
}

export function chooseEncoding(at: number, encoding: Encoding): void {
  readAgain(at, { encoding })
}

/** Sheets that were passed over because they are hidden are added to the list; nothing gives way. */
export function addHiddenSheets(fileId: string, names: readonly string[] | 'hidden'): void {
  const file = heldFile(fileId)
  const { reading, sending, refused } = useClear.getState()
  if (file === undefined || reading !== null || sending) return
  setClear({ dialog: null, refused: refused.filter((one) => one.fileId !== fileId) })
  readIn([file], { sheets: names })
}

/** What else was known of it stays as it was. */
function sameFile({ encoding, sheet = '' }: Source): Choices {
  if (sheet !== '') return { sheets: [sheet] }
  return encoding === null ? {} : { encoding }
}
