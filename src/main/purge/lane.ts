import type { PauseReason } from '#shared/purge/job-state.ts'
import { ClearingTimes } from './estimate.ts'
import type { EngineOptions, Speed } from './options.ts'
import { Pacer } from './pacer.ts'
import { Sender } from './sender.ts'
import { Turns } from './turns.ts'
import type { LiveAccount } from './views.ts'
import { Watcher } from './watcher.ts'
import type { JournalWriter } from './writer.ts'

export interface LaneParts {
  readonly accountId: string
  readonly options: EngineOptions
  readonly speed: Speed
  readonly writer: JournalWriter
  readonly changed: (job: number, item: number) => void
  readonly settle: (job: number) => void
  readonly pause: (reason: PauseReason, theirWords: string | null, onlyJob: number | null) => void
  readonly unreachable: () => void
}

/** A duration above this says more about a closed lid than about ImageKit, in ms. */
const believable = 60 * 60 * 1000

/** One account's sending and watching: its limits are its own, and all its jobs share them. */
export class Lane {
  readonly #sender: Sender
  readonly #watcher: Watcher
  readonly #sends: Pacer
  readonly #times = new ClearingTimes()
  readonly #uptime: () => number

  constructor(parts: LaneParts) {
    const { accountId, options, writer, changed, settle } = parts
    const { clock, journal, report } = options
    const { speed } = parts
    const service = () => options.service(accountId)
    const shared = { clock, journal, writer, service, changed, settle, report, concurrency: speed.atOnce }
    this.#uptime = clock.uptime
    this.#sends = new Pacer(speed.sends, clock.uptime())
    this.#sender = new Sender({
      ...shared,
      pacer: this.#sends,
      turns: new Turns(journal, accountId),
      pause: parts.pause,
      accepted: () => this.#watcher.tryKeyAgain(),
    })
    this.#watcher = new Watcher({
      ...shared,
      accountId,
      pacer: new Pacer(speed.reads, clock.uptime()),
      cleared: (took) => {
        if (took < believable) this.#times.add(took)
      },
      unreachable: parts.unreachable,
    })
  }

  /** Looks for something to do; harmless when there is nothing. */
  pump(): void {
    this.#sender.pump()
    this.#watcher.pump()
  }

  /** The person asked to go on. */
  goOn(): void {
    this.#sender.forgive()
    this.#sender.pump()
    this.#watcher.tryKeyAgain()
  }

  /**
   * Watching needs nobody's consent: it sends nothing. A job that runs has it: one begun while its account was about to
   * be removed goes on when the account stays after all.
   */
  keyChanged(): void {
    this.#sender.pump()
    this.#watcher.tryKeyAgain()
  }

  /** The computer woke up. */
  awake(): void {
    this.#sender.awake()
    this.#watcher.awake()
  }

  changeSpeed(speed: Speed): void {
    this.#sends.change(speed.sends)
    this.#sender.pump()
  }

  /** Ends when nothing of the account is under way any more. */
  async close(): Promise<void> {
    await Promise.all([this.#sender.close(), this.#watcher.close()])
  }

  get live(): LiveAccount {
    const now = this.#uptime()
    return {
      perSecond: this.#sends.perSecond,
      heldFor: this.#sends.heldFor(now),
      inTrouble: this.#sender.inTrouble || this.#watcher.inTrouble,
      typical: this.#times.typical,
    }
  }
}
