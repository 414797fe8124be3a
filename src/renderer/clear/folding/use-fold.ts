import type { Fold } from '#shared/urls/folding/fold.ts'
import { undoWords } from '#shared/words/clear.ts'
import { listName } from '#shared/words/list-names.ts'
import { offerUndo } from '../actions.ts'
import { setClear, useClear } from '../clear-store.ts'
import { liveSources } from '../rows/source.ts'
import { list } from '../the-list.ts'
import { rowsUnder } from './look-for-folds.ts'

/** Puts the wildcard into the list in place of what it stands for, as the person has chosen. Sends nothing. */
export function applyFold({ wildcard }: Pick<Fold, 'wildcard'>): void {
  if (useClear.getState().sending) return
  const live = liveSources(list)
  const lists = live.filter(({ kind }) => kind !== 'wildcard')
  const name = lists.length === 0 ? (live[0]?.name ?? '') : listName(lists)
  const step = list.fold(rowsUnder(list.table, wildcard), wildcard, name)
  if (step !== null) offerUndo(step, undoWords.folded(step.count))
  setClear({ selected: new Set(), editing: null })
}
