import type { ItemView, JobView } from '#shared/ipc/views.ts'
import { isTakingLong } from '#shared/purge/taking-long.ts'
import type { JobReader } from '../journal/job-reader.ts'
import type { ItemRow, JobRow } from '../journal/rows.ts'
import { secondsLeft } from './estimate.ts'
import type { Work } from './estimate.ts'

/** What the engine knows of an account beyond the journal. */
export interface LiveAccount {
  readonly perSecond: number
  /** ImageKit lets nothing be sent so long, in ms; 0 when it does. */
  readonly heldFor: number
  /** ImageKit is out of reach, or not available: nobody can say how long anything will take. */
  readonly inTrouble: boolean
  readonly typical: Work['typical']
}

export interface ViewParts {
  readonly jobs: JobReader
  readonly now: () => number
  /** Null for a journal that is only read. */
  readonly live: (accountId: string) => LiveAccount | null
  /** The account's name of today; null for one that was removed. */
  readonly nameOf: (accountId: string) => string | null
  /** The journal can't be written: what runs in it stands still. */
  readonly journalDown: () => boolean
}

/** Jobs as the page sees them. */
export class JobViews {
  readonly #parts: ViewParts

  constructor(parts: ViewParts) {
    this.#parts = parts
  }

  of(job: JobRow): JobView {
    const { jobs, now, live, nameOf, journalDown } = this.#parts
    const numbers = jobs.numbers(job.key)
    const stuck = job.state === 'running' && journalDown()
    const account = job.state === 'running' && !stuck ? live(job.accountId) : null
    const heldFor = account?.heldFor ?? 0
    return {
      id: job.id,
      accountId: job.accountId,
      accountName: nameOf(job.accountId) ?? job.accountName,
      practice: job.practice,
      name: job.name,
      state: stuck ? 'paused' : job.state,
      pause: stuck ? 'journal' : job.pause,
      theirWords: job.theirWords,
      ...numbers,
      createdAt: job.createdAt,
      endedAt: job.endedAt,
      ...(job.compactedAt !== null && { compactedAt: job.compactedAt }),
      ...(job.clearedBy !== null && { clearedBy: job.clearedBy }),
      ...(job.presets.length > 0 && { presets: job.presets }),
      ...(account?.inTrouble === true && numbers.counts.waiting > 0 && { inTrouble: true }),
      waitsUntil: heldFor > 0 ? Math.round(now() + heldFor) : null,
      secondsLeft: account === null || account.inTrouble ? null : this.#secondsLeft(job, account),
    }
  }

  all(keys: readonly number[]): JobView[] {
    return keys.flatMap((key) => {
      const job = this.#parts.jobs.byKey(key)
      return job === null ? [] : [this.of(job)]
    })
  }

  #secondsLeft(job: JobRow, account: LiveAccount): JobView['secondsLeft'] {
    const { jobs } = this.#parts
    const { counts, takingLong } = jobs.numbers(job.key)
    const accountWaiting = jobs
      .inState(job.accountId, 'running')
      .reduce((sum, other) => sum + jobs.numbers(other.key).counts.waiting, 0)
    const { waiting, clearing } = counts
    return secondsLeft({ ...account, waiting, accountWaiting, clearing, takingLong })
  }
}

export function itemView(row: ItemRow): ItemView {
  return {
    id: row.id,
    jobId: row.jobId,
    position: row.position,
    url: row.url,
    state: row.state,
    reason: row.reason,
    theirWords: row.theirWords,
    supportId: row.supportId,
    requestId: row.requestId,
    sentAt: row.sentAt,
    since: row.since,
    takingLong: isTakingLong(row.state, row.sentAt, row.lastPendingAt),
    againOf: row.againOf,
    sentAgainAs: row.sentAgainAs,
    letBe: row.letBe !== 0,
  }
}
