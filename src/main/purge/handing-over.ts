import { Refusal } from '#shared/ipc/refusal.ts'
import { jobLimit } from '#shared/purge/limits.ts'
import type { JobRow } from '../journal/rows.ts'
import type { PurgeEngine } from './engine.ts'
import { acceptAll, knownAccount, knownJob, written } from './checks.ts'

/** What the page says of a list before it hands it over. */
interface NewList {
  readonly jobId: string
  readonly accountId: string
  readonly name: string
  readonly presets: readonly string[]
}

/**
 * How a list comes over from the page: begin, add its pieces, go. Each step may come twice (a double click, a slow
 * bridge, a page that crashed before the answer) and then changes nothing.
 */
export class HandingOver {
  readonly #engine: PurgeEngine
  /** The URLs of the job being handed over; such a job does not outlive the run, so neither need these. */
  readonly #urls = new Map<number, Set<string>>()

  constructor(engine: PurgeEngine) {
    this.#engine = engine
  }

  /** There is one page with one list: what it began before and never started is given up, or it would pile up. */
  begin({ jobId, accountId, ...given }: NewList): { readonly job: JobRow; readonly received: number } {
    const { journal, clock, userName } = this.#engine.options
    const known = journal.jobs.byId(jobId)
    if (known !== null) {
      if (known.accountId !== accountId) throw new Refusal('job-other-account')
      return { job: known, received: journal.jobs.numbers(known.key).total }
    }
    const account = knownAccount(this.#engine, accountId)
    const { name: accountName, practice } = account
    const job = written(this.#engine, () => {
      journal.jobs.dropCollecting()
      const clearedBy = userName?.() ?? null
      const names = { id: jobId, accountId, accountName, practice, clearedBy }
      return journal.jobs.begin({ ...names, ...given }, clock.now())
    })
    this.#urls.clear()
    this.#urls.set(job.key, new Set())
    return { job, received: 0 }
  }

  /** Answers how many URLs the job holds. A piece that leaves a gap is not added: the answer says where to go on. */
  add(jobId: string, offset: number, urls: readonly string[]): number {
    const { journal, clock } = this.#engine.options
    const job = knownJob(this.#engine, jobId)
    const received = journal.jobs.numbers(job.key).total
    const fresh = urls.slice(Math.max(0, received - offset))
    if (offset > received || fresh.length === 0) return received
    if (job.state !== 'collecting') throw new Refusal('job-not-collecting')
    if (received + fresh.length > jobLimit) throw new Refusal('job-too-large')
    const { rules } = knownAccount(this.#engine, job.accountId)
    const known = this.#urls.get(job.key) ?? new Set()
    acceptAll(this.#engine, fresh, rules)
    if (new Set(fresh).size < fresh.length || fresh.some((url) => known.has(url))) {
      // A URL sent twice costs twice: the page merges equal lines, and main does not take them on trust.
      throw new Refusal('url-not-accepted', 'duplicate')
    }
    written(this.#engine, () => journal.items.append(job.key, fresh, clock.now()))
    for (const url of fresh) known.add(url)
    this.#urls.set(job.key, known)
    return received + fresh.length
  }

  go(jobId: string, total: number): JobRow {
    const { journal } = this.#engine.options
    const job = knownJob(this.#engine, jobId)
    if (job.state !== 'collecting') return job
    const received = journal.jobs.numbers(job.key).total
    if (received === 0) throw new Refusal('job-empty')
    if (received !== total) throw new Refusal('job-incomplete', String(received))
    knownAccount(this.#engine, job.accountId)
    written(this.#engine, () => journal.jobs.run(job.key))
    this.#urls.delete(job.key)
    this.#engine.changes.many(job.key)
    this.#engine.goOn(job.accountId)
    return knownJob(this.#engine, jobId)
  }
}
