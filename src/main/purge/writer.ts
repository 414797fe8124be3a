import type { Journal } from '../journal/journal.ts'
import { isDamage, isTrouble } from '../journal/trouble.ts'
import { Alarm } from './alarm.ts'
import type { Clock } from './clock.ts'
import { GrowingPause } from './growing-pause.ts'

export interface WriterEvents {
  /** The journal can't be written, and why: nothing may be sent. */
  readonly down: (trouble: unknown) => void
  /** It can be written again, and everything kept is in it. */
  readonly up: () => void
  readonly report: (error: unknown) => void
}

/**
 * The engine's way into the journal. When the disk is full or the file is locked, what ImageKit said is kept in memory
 * and written as soon as it can be; meanwhile nothing new is sent.
 */
export class JournalWriter {
  readonly #journal: Journal
  readonly #clock: Clock
  readonly #events: WriterEvents
  readonly #kept: (() => void)[] = []
  readonly #pause = new GrowingPause()
  readonly #retry: Alarm
  #down = false
  #harmed = false
  #closed = false
  #gathering: Promise<void> | null = null

  constructor(journal: Journal, clock: Clock, events: WriterEvents) {
    this.#journal = journal
    this.#clock = clock
    this.#events = events
    this.#retry = new Alarm(clock, () => this.#tryAgain())
  }

  get down(): boolean {
    return this.#down || this.#closed
  }

  /** After the end nothing can be read either. */
  get isClosed(): boolean {
    return this.#closed
  }

  /** A write that may as well not happen. Answers whether it did. */
  attempt(work: () => void): boolean {
    if (this.down) return false
    try {
      this.#journal.write(work)
      return true
    } catch (error) {
      this.failed(error)
      return false
    }
  }

  /** A write that must not be lost. */
  keep(work: () => void): void {
    if (this.#closed) return
    this.#kept.push(work)
    if (!this.#down) this.#writeKept()
  }

  /**
   * Like `keep`, in one synced write with all else that comes in at this moment: to sync is what takes long. Ends when
   * it was tried, whether or not it could be written yet.
   */
  gather(work: () => void): Promise<void> {
    if (this.#closed) return Promise.resolve()
    this.#kept.push(work)
    this.#gathering ??= new Promise((resolve) => {
      this.#clock.soon(() => {
        this.#gathering = null
        if (!this.down) this.#writeKept()
        resolve()
      })
    })
    return this.#gathering
  }

  /**
   * One synced write for all that is kept and for `more`, which may as well not happen. Null where `more` did not; what
   * is kept is then written by itself, as soon as that can be.
   */
  together<T>(more: () => T): T | null {
    if (this.down) return null
    const works = this.#kept.splice(0)
    try {
      return this.#journal.write(() => {
        for (const work of works) work()
        return more()
      })
    } catch (error) {
      this.#kept.unshift(...works)
      this.failed(error)
      if (!this.#down) this.#writeKept()
      return null
    }
  }

  /** Told of an error elsewhere; only trouble with the journal itself stops anything. Never throws: timers call it. */
  failed(error: unknown): void {
    this.#events.report(error)
    if (!isTrouble(error)) return
    this.#planRetry(isDamage(error))
    if (this.#down) return
    this.#down = true
    try {
      this.#events.down(error)
    } catch (alsoUnreadable) {
      this.#events.report(alsoUnreadable)
    }
  }

  /** One last try for what is kept. */
  close(): void {
    if (this.#kept.length > 0) this.#writeKept()
    this.#closed = true
    this.#retry.clear()
  }

  /** A damaged file is written to once more, at the end: nothing mends it in this run. */
  #planRetry(isDamaged: boolean): void {
    if (isDamaged && !this.#harmed) this.#journal.distrust()
    this.#harmed ||= isDamaged
    if (this.#harmed) return this.#retry.clear()
    this.#pause.fail(this.#clock.uptime())
    this.#retry.set(this.#pause.left(this.#clock.uptime()))
  }

  #tryAgain(): void {
    try {
      this.#journal.beat()
    } catch (error) {
      this.failed(error)
      return
    }
    if (!this.#writeKept()) return
    this.#down = false
    this.#pause.succeed()
    try {
      this.#events.up()
    } catch (error) {
      this.failed(error)
    }
  }

  #writeKept(): boolean {
    if (this.#kept.length > 1 && this.#writeAllKept()) return true
    for (let work = this.#kept[0]; work !== undefined; work = this.#kept[0]) {
      try {
        this.#journal.write(work)
      } catch (error) {
        this.failed(error)
        // Our own mistake, such as a wrong arrow, stays one however often it is tried.
        if (isTrouble(error)) return false
      }
      this.#kept.shift()
    }
    return true
  }

  /** In one write. Where that fails, one by one says which of them it was. */
  #writeAllKept(): boolean {
    try {
      this.#journal.write(() => {
        for (const work of this.#kept) work()
      })
    } catch {
      return false
    }
    this.#kept.length = 0
    return true
  }
}
