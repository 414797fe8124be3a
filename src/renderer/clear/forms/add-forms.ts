import type { OtherForm } from '#shared/urls/other-form.ts'
import { otherForms } from '#shared/urls/other-form.ts'
import { formWords } from '#shared/words/other-forms.ts'
import { common } from '#shared/words/common.ts'
import { showToast } from '../../ui/toast.tsx'
import { useClear } from '../clear-store.ts'
import { newSource } from '../rows/source.ts'
import { list } from '../the-list.ts'

/** Rows whose forms are looked for when a menu opens; what is chosen is done for all. */
const looked = 500

/** Which other forms some rows have. */
export function formsOf(ids: readonly number[]): readonly OtherForm[] {
  const forms = new Set<OtherForm>()
  for (const id of ids.slice(0, looked)) for (const { form } of otherForms(sentUrl(id))) forms.add(form)
  return [...forms]
}

/**
 * Adds the other form of each row as a row of its own at the end of the list, where it is seen, judged and counted like
 * any other; one step of *Undo* takes them away again.
 */
export function addForms(ids: readonly number[], form: OtherForm): void {
  if (useClear.getState().sending) return
  const urls = ids.flatMap((id) => otherForms(sentUrl(id)).filter((other) => other.form === form))
  if (urls.length === 0) return
  const source = list.addSource(newSource('forms', ''))
  list.addEntries(
    source,
    urls.map(({ url }, at) => ({ text: url, line: at + 1 })),
  )
  list.endSource(source, { kind: 'text', units: urls.length, encoding: null, otherColumns: 0 })
  list.endAdding([source])
  const step = list.lastStep
  if (step === null) return
  const action = { label: common.undo, onAction: () => void list.undo(step.id) }
  showToast({ text: formWords.added(urls.length), action })
}

/** Empty for a row that sends nothing of its own. */
function sentUrl(id: number): string {
  const state = list.table.stateAt(id)
  return state === 'removed' || state === 'merged' ? '' : (list.table.urlAt(id) ?? '')
}
