import type { Notices } from './app/notices.ts'
import type { BegunJournal } from './journal/begin.ts'
import { LeaseLost } from './journal/lease.ts'
import { isDamage } from './journal/trouble.ts'
import type { FileNotice } from './settings/settings.ts'

/** Says at the start what happened to the app's own files, and what the last run left behind. */
export function sayBegun(notices: Notices, begun: BegunJournal, files: readonly (FileNotice | null)[]): void {
  for (const notice of files) if (notice) notices.add(notice.code, notice.detail)
  if (begun.kind === 'none') notices.add(begun.why === 'too-new' ? 'journal-too-new' : 'journal-unavailable')
  if (begun.kind === 'reading') notices.add('journal-in-use', begun.who)
  if (begun.kind !== 'writing') return
  const { damage } = begun
  if (damage?.backup) notices.add('journal-backup', `${damage.backup.madeAt} ${damage.movedAside ?? ''}`)
  else if (damage)
    notices.add(damage.movedAside === null ? 'journal-lost' : 'journal-damaged', damage.movedAside)
  const { restored, unsure, leftOver } = begun.journal.recovered
  if (restored) notices.add('journal-restored', String(unsure))
  else if (unsure > 0) notices.add('unsure-after-restart', String(unsure))
  if (leftOver > 0) notices.add('left-over-jobs', String(leftOver))
}

/** Says in mid-run what no waiting mends; of a full disk or a lock the jobs themselves say enough. */
export function sayTrouble(notices: Notices, trouble: unknown): void {
  if (trouble instanceof LeaseLost) notices.add('journal-in-use')
  else if (isDamage(trouble)) notices.add('journal-harmed')
}
