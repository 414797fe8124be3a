import type { Journal } from '../journal/journal.ts'

/**
 * A job is done when none of its URLs waits, is on its way or is being cleared; an unsure URL waits for the person and
 * holds no job open. A pause ends with the last URL it held back, except that of a restored journal, which stands until
 * the person has seen to its unsure URLs.
 */
export function settleJob(journal: Journal, key: number, now: number): void {
  const job = journal.jobs.byKey(key)
  if (job === null || (job.state !== 'running' && job.state !== 'paused')) return
  const { counts, needsYou } = journal.jobs.numbers(key)
  if (counts.waiting + counts.sending > 0) return
  if (job.pause === 'restored' && needsYou > 0) return
  if (counts.clearing === 0) journal.jobs.finish(key, now)
  else if (job.state === 'paused') journal.jobs.run(key)
}
