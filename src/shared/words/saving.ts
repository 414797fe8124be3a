import { assertNever } from '../assert-never.ts'
import type { SavedFile } from '../ipc/views.ts'
import { spoken } from './spoken.ts'

/** What became of a file that was to be saved; nothing is said when the person closed the dialog. */
export const savedWords = spoken('saving/savedWords', ({ name, outcome }: SavedFile): string | null => {
  switch (outcome) {
    case 'saved':
      return `Saved as ${name}.`
    case 'cancelled':
      return null
    case 'failed':
      return `${name} could not be saved. Choose another folder, or free some space, and save it again.`
    case 'refused':
      return 'The file was not saved: another one is being saved already. Finish that first, then save again.'
    default:
      return assertNever(outcome)
  }
})
