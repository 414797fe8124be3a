import type { Journal } from '../journal/journal.ts'
import type { ItemRow } from '../journal/rows.ts'

/**
 * Whose turn it is: the account's running jobs one after another, and within a job its waiting URLs in order. A URL
 * that came back to wait has its next turn after all others of the job.
 */
export class Turns {
  readonly #journal: Journal
  readonly #accountId: string
  /** The position taken last, by job. */
  readonly #taken = new Map<number, number>()
  #lastJob = 0

  constructor(journal: Journal, accountId: string) {
    this.#journal = journal
    this.#accountId = accountId
  }

  next(): ItemRow | null {
    const jobs = this.#journal.jobs.inState(this.#accountId, 'running').map((job) => job.key)
    const after = jobs.filter((job) => job > this.#lastJob)
    for (const job of [...after, ...jobs.slice(0, jobs.length - after.length)]) {
      const item = this.#nextOf(job)
      if (item !== null) return item
    }
    return null
  }

  taken(item: ItemRow): void {
    this.#lastJob = item.job
    this.#taken.set(item.job, item.position)
  }

  #nextOf(job: number): ItemRow | null {
    const { items } = this.#journal
    const onward = items.nextWaiting(job, this.#taken.get(job) ?? 0)
    if (onward !== null) return onward
    this.#taken.delete(job)
    return items.nextWaiting(job, 0)
  }
}
