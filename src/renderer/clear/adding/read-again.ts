import { common } from '#shared/words/common.ts'
import { sourceName } from '#shared/words/list-names.ts'
import { readAgainWords } from '#shared/words/choosing.ts'
import type { Choices, ColumnChoice } from '../../intake/choices.ts'
import type { Encoding } from '../../intake/entry.ts'
import { showToast } from '../../ui/toast.tsx'
import { setClear, useClear } from '../clear-store.ts'
import { rememberColumns } from '../columns/column-memory.ts'
import type { Source } from '../rows/source.ts'
import { list } from '../the-list.ts'
import { heldFile } from './files-in-hand.ts'
import { whenFree } from './in-turn.ts'
import { readIn } from './read-in.ts'

/** Whether it can be read again: its file is held. */
export function canReadAgain(source: Source): boolean {
  return source.replaced !== true && heldFile(source.fileId) !== undefined
}

/** Reads a source anew with what a person chose; its rows give way, and come back with *Undo*. */
function readAgain(at: number, choices: Choices): void {
  const fileId = list.sources[at]?.fileId
  setClear({ dialog: null })
  whenFree(1, () => {
    const source = list.sources[at]
    const file = heldFile(fileId)
    // The list may be another one by now.
    if (source !== undefined && source.fileId === fileId && file !== undefined)
      readAgainNow({ source, at, file }, choices)
  })
}

interface ToReadAgain {
  readonly source: Source
  readonly at: number
  readonly file: File
}

function readAgainNow({ source, at, file }: ToReadAgain, choices: Choices): void {
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

/** A file of which only the beginning was read. */
export function readWhole(at: number): void {
  const source = list.sources[at]
  if (source !== undefined) readAgain(at, source.kind === 'file' ? {} : { encoding: 'utf-8' })
}

/** Sheets that were passed over because they are hidden are added to the list; nothing gives way. */
export function addHiddenSheets(fileId: string, names: readonly string[] | 'hidden'): void {
  setClear({ dialog: null })
  whenFree(1, () => {
    const file = heldFile(fileId)
    if (file === undefined) return
    setClear({ refused: useClear.getState().refused.filter((one) => one.fileId !== fileId) })
    readIn([file], { sheets: names })
  })
}

/** What else was known of it stays as it was. */
function sameFile({ encoding, sheet = '' }: Source): Choices {
  if (sheet !== '') return { sheets: [sheet] }
  return encoding === null ? {} : { encoding }
}
