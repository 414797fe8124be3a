import type { Bridge } from '#shared/ipc/bridge.ts'
import { jobLimit } from '#shared/purge/limits.ts'
import type { Answer, Problem } from '#shared/purge/problem.ts'
import type { Keeper } from '../keep/keeper.ts'
import type { Marker } from '../keep/list-store.ts'
import type { RowList } from '../rows/row-list.ts'
import { pieceFrom } from './pieces.ts'
import { leavingOf } from '../rows/to-send.ts'

export type Sent =
  | { readonly kind: 'sent' | 'already-sent'; readonly jobId: string; readonly total: number }
  | { readonly kind: 'nothing' }
  /** The list is as it was. */
  | { readonly kind: 'problem'; readonly problem: Problem }

/** What a job is called, and the presets its URLs came from. */
export interface Named {
  readonly name: string
  readonly presets: readonly string[]
}

export interface SenderParts {
  readonly jobs: Pick<Bridge['jobs'], 'begin' | 'add' | 'go' | 'find'>
  readonly list: RowList
  readonly keeper: Pick<Keeper, 'flush'>
}

/**
 * Makes a job of the list. A second press, a slow bridge or a crash in between never makes two: the job's id is the
 * list's, what goes with it is written down before anything is said to main, and an unclear end is asked about first.
 */
export class Sender {
  readonly #parts: SenderParts
  #marker: Marker | null
  #running: Promise<Sent> | null = null

  /** `marker`: what was being sent when the page ended last time. */
  constructor(parts: SenderParts, marker: Marker | null) {
    this.#parts = parts
    this.#marker = marker
  }

  /** A call while one runs is the same call. */
  async start(accountId: string, named: Named): Promise<Sent> {
    this.#running ??= this.#start(accountId, named).finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Asks main what became of a send that was cut off. Null when there was none, or it never began. */
  async resolve(): Promise<Sent | null> {
    const marker = this.#marker
    if (marker === null) return null
    const found = await answerOf(this.#parts.jobs.find({ jobId: marker.jobId }))
    if (!found.ok) return { kind: 'problem', problem: found.error }
    const { job } = found.value
    if (job !== null && job.state !== 'collecting') return this.#finish(marker, 'already-sent')
    await this.#giveUp()
    return null
  }

  async #start(accountId: string, named: Named): Promise<Sent> {
    const earlier = await this.resolve()
    if (earlier !== null) return earlier
    const { list, keeper } = this.#parts
    const { urls, rowIds } = leavingOf(list.table, jobLimit)
    if (urls.length === 0) return { kind: 'nothing' }
    const marker = {
      jobId: list.id,
      accountId,
      rowIds,
      total: urls.length,
    }
    try {
      await keeper.flush(marker)
    } catch {
      return { kind: 'problem', problem: { code: 'unexpected' } }
    }
    this.#marker = marker
    return this.#toMain(marker, named, urls)
  }

  async #toMain(marker: Marker, named: Named, urls: readonly string[]): Promise<Sent> {
    const { jobs } = this.#parts
    const { jobId, accountId, total } = marker
    const begun = await answerOf(
      jobs.begin({ jobId, accountId, name: named.name, presets: [...named.presets] }),
    )
    if (!begun.ok) return this.#failed(begun.error)
    if (begun.value.job.state !== 'collecting') return this.#finish(marker, 'already-sent')
    let offset = begun.value.received
    while (offset < total) {
      const added = await answerOf(jobs.add({ jobId, offset, urls: [...pieceFrom(urls, offset)] }))
      if (!added.ok) return this.#failed(added.error)
      if (added.value.received <= offset) return this.#failed({ code: 'unexpected' })
      offset = added.value.received
    }
    const gone = await answerOf(jobs.go({ jobId, total }))
    if (gone.ok) return this.#finish(marker, 'sent')
    // Whether it started can't be told from a failed call: main is asked, and nothing is sent until it has answered.
    return (await this.resolve()) ?? { kind: 'problem', problem: gone.error }
  }

  /** Before `go`, no job has started: the next press makes a new one. */
  async #failed(problem: Problem): Promise<Sent> {
    await this.#giveUp()
    return { kind: 'problem', problem }
  }

  async #giveUp(): Promise<void> {
    this.#parts.list.renewId()
    this.#marker = null
    await this.#written()
  }

  async #finish(marker: Marker, kind: 'sent' | 'already-sent'): Promise<Sent> {
    this.#parts.list.takeAway(marker.rowIds)
    this.#marker = null
    await this.#written()
    return { kind, jobId: marker.jobId, total: marker.total }
  }

  /** A marker that could not be taken away is harmless: main knows the job, and is asked about it at the next start. */
  async #written(): Promise<void> {
    await this.#parts.keeper.flush(null).catch(() => undefined)
  }
}

async function answerOf<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await call
  } catch {
    return { ok: false, error: { code: 'unexpected' } }
  }
}
