import { Refusal } from '#shared/ipc/refusal.ts'
import { maySendAgain, needsPerson } from '#shared/purge/item-state.ts'
import type { JobRow } from '../journal/rows.ts'
import { acceptAll, knownAccount, knownItems, knownJob, written } from './checks.ts'
import type { PurgeEngine } from './engine.ts'

/** What a person does with a job; each answers with the job as it is then. Done twice, it changes nothing more. */
export class JobActions {
  readonly #engine: PurgeEngine

  constructor(engine: PurgeEngine) {
    this.#engine = engine
  }

  /** Immediate: a request under way finishes and its answer is recorded. */
  pause(jobId: string): JobRow {
    return this.#change(jobId, (job) => {
      if (job.state === 'running' && this.#hasUnsent(job)) this.#journal.jobs.pause(job.key, 'person', null)
    })
  }

  resume(jobId: string): JobRow {
    const job = knownJob(this.#engine, jobId)
    if (job.state !== 'paused') return job
    knownAccount(this.#engine, job.accountId)
    const resumed = this.#change(jobId, () => {
      this.#journal.jobs.run(job.key)
      this.#engine.settle(job.key)
    })
    this.#engine.goOn(job.accountId)
    return resumed
  }

  /** What was not sent stays unsent; what was sent goes on being watched. */
  stop(jobId: string): JobRow {
    return this.#change(jobId, (job) => {
      const isOver = job.state === 'done' || job.state === 'stopped'
      if (isOver || (job.state === 'running' && !this.#hasUnsent(job))) return
      this.#journal.items.stopWaiting(job.key, this.#now)
      this.#journal.jobs.stop(job.key, this.#now)
    })
  }

  /** Makes new items at the job's end. What was sent again already is left out, so a double click costs nothing. */
  sendAgain(jobId: string, itemIds: readonly number[]): JobRow {
    const job = knownJob(this.#engine, jobId)
    const unsent = knownItems(this.#engine, job, itemIds).filter((item) => item.sentAgainAs === null)
    if (unsent.some((item) => !maySendAgain(item.state))) throw new Refusal('item-not-sendable')
    if (unsent.length === 0) return job
    const { rules } = knownAccount(this.#engine, job.accountId)
    const urls = unsent.map((item) => item.url)
    acceptAll(this.#engine, urls, rules)
    const changed = this.#change(jobId, () => {
      // A pause holds what waited before; where nothing did, there is nothing it could hold.
      const isHeld = job.state === 'paused' && this.#hasUnsent(job)
      for (const item of unsent) this.#journal.items.sendAgain(item, this.#now)
      if (job.state !== 'running' && !isHeld) this.#journal.jobs.run(job.key)
    })
    if (changed.state === 'running') this.#engine.goOn(job.accountId)
    return changed
  }

  /** An unsure URL becomes left; a refused or untracked one keeps its state and needs nobody any more. */
  leave(jobId: string, itemIds: readonly number[]): JobRow {
    return this.#change(jobId, (job) => {
      for (const item of knownItems(this.#engine, job, itemIds)) {
        if (item.sentAgainAs !== null || !needsPerson(item.state)) continue
        if (item.state === 'unsure') this.#journal.items.move(item.id, 'left', this.#now)
        else this.#journal.items.letBe(item.id)
      }
      this.#engine.settle(job.key)
    })
  }

  get #journal() {
    return this.#engine.options.journal
  }

  get #now(): number {
    return this.#engine.options.clock.now()
  }

  #change(jobId: string, work: (job: JobRow) => void): JobRow {
    const job = knownJob(this.#engine, jobId)
    written(this.#engine, () => work(job))
    this.#engine.changes.many(job.key)
    return knownJob(this.#engine, jobId)
  }

  #hasUnsent(job: JobRow): boolean {
    const { waiting, sending } = this.#journal.jobs.numbers(job.key).counts
    return waiting + sending > 0
  }
}
