import type { Report } from './log.ts'
import { endInTime } from './quitting.ts'

/** The little of Node's `process` that this needs. */
interface Failing {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown
}

export interface LastResortOptions {
  readonly report: Report
  /** Ends the domains cleanly, so that the journal says how far everything came. */
  readonly close: () => Promise<void>
  /** Tells the person, in the system's own dialog, that the app closes. */
  readonly say: () => void
  /** Tells the person that something failed and the app goes on. */
  readonly goesOn: () => void
  readonly exit: (code: number) => void
}

/**
 * Hears of every error that nobody caught; without it Electron would show a stack in a dialog and go on.
 *
 * An exception was thrown in the middle of something that is now half done: what main has in memory is no longer to be
 * believed, and might be sent. So the app ends, in order: the journal has on disk what was being sent, and the next
 * start goes on from there. A rejected promise is one piece of work that has already ended, with nobody waiting for it;
 * ending the jobs of a person for it would cost more. It is logged and said, and the app goes on.
 */
export class LastResort {
  #options: LastResortOptions
  #ending = false

  constructor(failing: Failing, options: LastResortOptions) {
    this.#options = options
    failing.on('uncaughtException', (error) => void this.end(error))
    failing.on('unhandledRejection', (error) => this.#goOn(error))
  }

  /** More is there by now: a log, a history that has to be closed. */
  knows(more: Partial<LastResortOptions>): void {
    this.#options = { ...this.#options, ...more }
  }

  /** Ends the app because of an error that it can't outlive; what fails on the way out is only logged. */
  async end(error: unknown): Promise<void> {
    this.#options.report('An error that nobody caught ends the app', error)
    if (this.#ending) return
    this.#ending = true
    const { report, close, say, exit } = this.#options
    await endInTime(close, report)
    try {
      say()
    } catch (unsaid) {
      report('The person could not be told', unsaid)
    }
    exit(1)
  }

  #goOn(error: unknown): void {
    this.#options.report('A promise was rejected and nobody minded', error)
    if (this.#ending) return
    try {
      this.#options.goesOn()
    } catch (unsaid) {
      this.#options.report('The person could not be told', unsaid)
    }
  }
}
