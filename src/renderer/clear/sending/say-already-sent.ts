import { sendWords } from '#shared/words/clear.ts'
import { goTo } from '../../state/place-store.ts'
import { showToast } from '../../ui/toast.tsx'

/** The list has left with a job whose start the page did not hear of: it is said, and the job is one click away. */
export function sayAlreadySent({ total, jobId }: { readonly total: number; readonly jobId: string }): void {
  const action = { label: sendWords.show, onAction: () => goTo('activity', jobId) }
  showToast({ text: sendWords.alreadySent(total), action })
}
