import type { ItemView, JobView } from '#shared/ipc/views.ts'
import { noItems } from '#shared/purge/job-state.ts'

/** A job that is reported on. */
export const job: JobView = {
  id: 'job',
  accountId: 'a',
  accountName: 'Acme',
  practice: false,
  name: 'spring.csv',
  state: 'done',
  pause: null,
  theirWords: null,
  counts: { ...noItems, cleared: 2, refused: 1 },
  sentAgain: 0,
  total: 3,
  needsYou: 1,
  takingLong: 0,
  createdAt: Date.UTC(2026, 10, 25, 9),
  endedAt: Date.UTC(2026, 10, 25, 9, 5),
  clearedBy: 'ann',
  waitsUntil: null,
  secondsLeft: null,
}

/** One of its URLs. */
export function item(position: number, rest: Partial<ItemView> = {}): ItemView {
  return {
    id: position,
    jobId: job.id,
    position,
    url: `https://ik.imagekit.io/acme/${position}.jpg`,
    state: 'refused',
    reason: 'refused-by-imagekit',
    theirWords: 'The URL is not valid for cache purging.',
    supportId: 'ik-1',
    requestId: null,
    sentAt: job.createdAt,
    since: job.createdAt,
    takingLong: false,
    againOf: null,
    sentAgainAs: null,
    letBe: false,
    ...rest,
  }
}
