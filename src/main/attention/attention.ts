import type { JobView } from '#shared/ipc/views.ts'
import type { PauseReason } from '#shared/purge/job-state.ts'
import { attentionWords } from '#shared/words/attention.ts'

export interface AttentionOptions {
  /** The person sees the window: it tells them everything itself. */
  readonly isInFront: () => boolean
  /** The setting. */
  readonly mayNotify: () => boolean
  readonly notify: (message: {
    readonly title: string
    readonly body: string
    readonly jobId: string
  }) => void
  /** From 0 to 1, or null for none. `isPaused`: a running job waits for the person. */
  readonly showProgress: (share: number | null, isPaused: boolean) => void
  /** Rows of all jobs that need the person. */
  readonly needsYou: () => number
  readonly showBadge: (count: number) => void
  /** In ms since 1970. Jobs that are older and come up again tell nothing new. */
  readonly startedAt: number
}

/** The person pressed Pause; the restart and a restored journal have a notice in the window that opens with them. */
const saidElsewhere: ReadonlySet<PauseReason> = new Set(['person', 'restart', 'restored'])

/** Tells the person through the system how jobs get on, and only what the window does not tell already. */
export class Attention {
  readonly #options: AttentionOptions
  readonly #jobs = new Map<string, JobView>()
  #progress = ''
  #badge = 0

  constructor(options: AttentionOptions) {
    this.#options = options
  }

  /** Jobs that have changed, as the page is told of them. */
  changed(jobs: readonly JobView[]): void {
    for (const job of jobs) {
      const before = this.#jobs.get(job.id)
      this.#jobs.set(job.id, job)
      if (before !== undefined || job.createdAt >= this.#options.startedAt) this.#tell(job, before)
    }
    this.#showProgress()
  }

  /** To be called now and then: the count is asked of the journal. */
  refreshBadge(): void {
    const count = this.#options.needsYou()
    if (count === this.#badge) return
    this.#badge = count
    this.#options.showBadge(count)
  }

  #tell(job: JobView, before: JobView | undefined): void {
    const { isInFront, mayNotify, notify } = this.#options
    const message = messageFor(job, before)
    if (message === null || isInFront() || !mayNotify()) return
    notify({ ...message, jobId: job.id })
  }

  #showProgress(): void {
    let [done, total, isPaused] = [0, 0, false]
    for (const job of this.#jobs.values()) {
      const waits = isWaiting(job)
      if (job.state !== 'running' && !waits) continue
      const { waiting, sending, clearing } = job.counts
      total += job.total
      done += job.total - waiting - sending - clearing
      isPaused ||= waits
    }
    // A hundred steps are all that can be seen.
    const share = total === 0 ? null : Math.floor((done / total) * 100) / 100
    const progress = `${String(share)} ${String(isPaused)}`
    if (progress === this.#progress) return
    this.#progress = progress
    this.#options.showProgress(share, isPaused)
  }
}

function isWaiting({ state, pause }: JobView): boolean {
  return state === 'paused' && pause !== null && !saidElsewhere.has(pause)
}

function messageFor(job: JobView, before: JobView | undefined) {
  if (job.state === 'done' && before?.state !== 'done')
    return { title: attentionWords.doneTitle(job), body: attentionWords.doneBody(job) }
  if (isWaiting(job) && (before === undefined || !isWaiting(before)))
    return { title: attentionWords.pausedTitle, body: attentionWords.pausedBody(job) }
  return null
}
