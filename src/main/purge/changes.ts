import type { Events } from '#shared/ipc/events.ts'
import type { ItemView, JobView } from '#shared/ipc/views.ts'
import { Alarm } from './alarm.ts'
import type { Clock } from './clock.ts'

/** The page is told at most so often, in ms. */
const quiet = 100
/** Items told one by one; beyond it the page asks again for those it shows. */
const mostItems = 500

export interface ChangesParts {
  readonly clock: Clock
  readonly jobs: (keys: readonly number[]) => readonly JobView[]
  readonly items: (ids: readonly number[]) => readonly ItemView[]
  readonly notify: (changes: Events['jobs.changed']) => void
  readonly report: (error: unknown) => void
}

/** Collects what changed and tells it in one go. */
export class Changes {
  readonly #parts: ChangesParts
  readonly #alarm: Alarm
  readonly #jobs = new Set<number>()
  readonly #items = new Set<number>()
  #more = false

  constructor(parts: ChangesParts) {
    this.#parts = parts
    this.#alarm = new Alarm(parts.clock, () => this.tell())
  }

  job(key: number): void {
    this.#jobs.add(key)
    if (!this.#alarm.isSet) this.#alarm.set(quiet)
  }

  item(job: number, id: number): void {
    if (this.#items.size < mostItems) this.#items.add(id)
    else this.#more ||= !this.#items.has(id)
    this.job(job)
  }

  /** Many items of the job at once. */
  many(job: number): void {
    this.#more = true
    this.job(job)
  }

  /** Tells now what is still untold. */
  tell(): void {
    this.#alarm.clear()
    if (this.#jobs.size === 0) return
    const jobs = [...this.#jobs]
    const items = [...this.#items]
    const more = this.#more
    this.#jobs.clear()
    this.#items.clear()
    this.#more = false
    try {
      this.#parts.notify({ jobs: this.#parts.jobs(jobs), items: this.#parts.items(items), more })
    } catch (error) {
      this.#parts.report(error)
    }
  }
}
