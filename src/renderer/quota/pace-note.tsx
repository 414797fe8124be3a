import type { AccountView } from '#shared/ipc/views.ts'
import { limitReachedAt } from '#shared/purge/forecast.ts'
import { paceAfterWords } from '#shared/words/quota.ts'
import { useNow } from '../state/use-now.ts'

interface PaceNoteProps {
  readonly account: AccountView
  /** Those that would be sent now. */
  readonly urls: number
}

/** Before sending: when the month's limit would be reached if things go on as they did. */
export function PaceNote({ account, urls }: PaceNoteProps) {
  const now = useNow()
  const reached = limitReachedAt(account.quota, now, urls)
  return reached === null ? null : <p>{paceAfterWords(reached, now)}</p>
}
