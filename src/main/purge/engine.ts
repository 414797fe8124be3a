import type { PauseReason } from '#shared/purge/job-state.ts'
import type { QuotaPeriod } from '#shared/purge/quota-period.ts'
import { heartbeat } from '../journal/lease.ts'
import type { Recovered } from '../journal/recovery.ts'
import { Alarm } from './alarm.ts'
import { Changes } from './changes.ts'
import { Lane } from './lane.ts'
import { defaultSpeed } from './options.ts'
import type { EngineOptions, Speed } from './options.ts'
import { settleJob } from './settle.ts'
import { Tidying } from './tidying.ts'
import { itemView, JobViews } from './views.ts'
import { JournalWriter } from './writer.ts'

/** How long an ending app waits for answers that are on their way, in ms. Without them their URLs become unsure. */
const lastMoment = 1_500
/** Without a heartbeat for so long the computer slept, or its clock was put forward, in ms. */
const missedBeats = 30_000

/**
 * The purge engine: sends, paces, watches and recovers. What is true stands in the journal; the engine holds nothing
 * that a restart could lose.
 */
export class PurgeEngine {
  readonly options: EngineOptions
  readonly writer: JournalWriter
  readonly changes: Changes
  readonly views: JobViews
  readonly #lanes = new Map<string, Lane>()
  readonly #heart: Alarm
  readonly #tidying: Tidying
  #speed: Speed
  #beatAt: number
  #isClosed = false

  constructor(options: EngineOptions) {
    const { journal, clock, notify, report } = options
    this.options = options
    this.#speed = options.speed ?? defaultSpeed
    this.#beatAt = clock.now()
    this.writer = new JournalWriter(journal, clock, {
      down: (trouble) => {
        options.journalDown?.(trouble)
        this.#tellRunning()
      },
      up: () => this.#resumeWriting(),
      report,
    })
    this.views = new JobViews({
      jobs: journal.jobs,
      now: clock.now,
      live: (accountId) => this.#lanes.get(accountId)?.live ?? null,
      nameOf: (accountId) => options.account(accountId)?.name ?? null,
      journalDown: () => this.writer.down && !this.#isClosed,
    })
    this.changes = new Changes({
      clock,
      jobs: (keys) => this.views.all(keys),
      items: (ids) => journal.items.some(ids).map(itemView),
      notify,
      report,
    })
    this.#heart = new Alarm(clock, () => this.#beat())
    const keptFor = options.keptFor ?? (() => null)
    this.#tidying = new Tidying({ journal, clock, writer: this.writer, keptFor })
  }

  /** What the last run left behind, for the notices. */
  get recovered(): Recovered {
    return this.options.journal.recovered
  }

  /** What is being cleared goes on being watched; what waits is sent only when the person says so. */
  start(): void {
    for (const accountId of this.options.journal.jobs.activeAccounts()) this.lane(accountId).pump()
    this.#heart.set(heartbeat)
    this.#tidying.start()
  }

  /** Tells the page of the newest jobs, when this engine has taken the place of another. */
  tellAll(): void {
    for (const { key } of this.options.journal.jobs.list(null, 50)) this.changes.many(key)
  }

  lane(accountId: string): Lane {
    const known = this.#lanes.get(accountId)
    if (known !== undefined) return known
    const lane = new Lane({
      accountId,
      options: this.options,
      speed: this.#speed,
      writer: this.writer,
      changed: (job, item) => this.changes.item(job, item),
      settle: (job) => this.settle(job),
      pause: (reason, words, onlyJob) => this.#pause(accountId, reason, words, onlyJob),
      unreachable: () => this.#unreachable(accountId),
    })
    this.#lanes.set(accountId, lane)
    return lane
  }

  /**
   * The person asked for sending: what failed before counts no more, and the key is asked for again. While the app ends
   * nothing leaves any more: its answer would come too late to be written down.
   */
  goOn(accountId: string): void {
    if (this.#isClosed) return
    this.options.goingOn?.(accountId)
    this.lane(accountId).goOn()
  }

  /** Another speed for all accounts, from the next URL on. */
  changeSpeed(speed: Speed): void {
    this.#speed = speed
    for (const lane of this.#lanes.values()) lane.changeSpeed(speed)
  }

  /**
   * The computer woke up, as the system says or as the clock shows. The lease is renewed first: another copy may have
   * taken over meanwhile, and then nothing is written any more. A closed lid proves nothing about any URL.
   */
  awake(): void {
    if (this.#isClosed) return
    this.#beatAt = this.options.clock.now()
    this.options.woken?.()
    this.#beat()
    for (const lane of this.#lanes.values()) lane.awake()
  }

  /** Ends a job that has nothing left to do. Belongs into the write that changed its items. */
  settle(job: number): void {
    settleJob(this.options.journal, job, this.options.clock.now())
  }

  /** Units of quota this app used of an account's period. */
  usedBy(accountId: string, period: Pick<QuotaPeriod, 'from' | 'to'>): number {
    return this.options.journal.ledger.used(accountId, period)
  }

  /** URLs that running jobs have not sent yet, of all accounts. */
  unsent(): number {
    const { jobs } = this.options.journal
    const running = jobs.activeAccounts().flatMap((accountId) => jobs.inState(accountId, 'running'))
    return running.reduce((sum, { key }) => {
      const { waiting, sending } = jobs.numbers(key).counts
      return sum + waiting + sending
    }, 0)
  }

  /** Jobs of the account that still have something to send or to watch. */
  unfinished(accountId: string): number {
    const { jobs } = this.options.journal
    return [...jobs.inState(accountId, 'running'), ...jobs.inState(accountId, 'paused')].filter(({ key }) => {
      const { waiting, sending, clearing } = jobs.numbers(key).counts
      return waiting + sending + clearing > 0
    }).length
  }

  /** Stops the account's jobs and its watching; ends when nothing of it is under way any more. */
  async stopAccount(accountId: string): Promise<void> {
    const { journal, clock } = this.options
    for (const state of ['running', 'paused'] as const) {
      for (const { key } of journal.jobs.inState(accountId, state)) {
        this.writer.keep(() => {
          journal.items.stopWaiting(key, clock.now())
          journal.jobs.stop(key, clock.now())
        })
        this.changes.many(key)
      }
    }
    const lane = this.#lanes.get(accountId)
    await lane?.close()
    this.#lanes.delete(accountId)
    this.#unreachable(accountId)
  }

  /** A new key watches at once; sending goes on when the person says so. */
  keyChanged(accountId: string): void {
    if (this.#isClosed) return
    if (this.options.account(accountId) === null) this.#untrack(accountId)
    else if (this.options.service(accountId) !== null) this.lane(accountId).keyChanged()
  }

  /** The account was removed: what it was clearing can no longer be asked about. */
  #untrack(accountId: string): void {
    const { journal, clock } = this.options
    const jobs = journal.items.clearingJobs(accountId)
    this.writer.keep(() => {
      journal.items.untrackAll(accountId, clock.now())
      for (const job of jobs) this.settle(job)
    })
    for (const job of jobs) this.changes.many(job)
  }

  /** Ends cleanly within a moment, whatever the network does. */
  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#heart.clear()
    this.#tidying.stop()
    const { promise: tooLong, resolve } = Promise.withResolvers<void>()
    const cancel = this.options.clock.schedule(lastMoment, resolve)
    await Promise.race([Promise.all([...this.#lanes.values()].map((lane) => lane.close())), tooLong])
    cancel()
    this.changes.tell()
    this.writer.close()
    this.options.journal.close()
  }

  #pause(accountId: string, reason: PauseReason, theirWords: string | null, onlyJob: number | null): void {
    const { journal } = this.options
    for (const { key } of journal.jobs.inState(accountId, 'running')) {
      const { waiting, sending } = journal.jobs.numbers(key).counts
      if (waiting + sending === 0 || (onlyJob !== null && key !== onlyJob)) continue
      this.writer.keep(() => {
        if (journal.jobs.byKey(key)?.state === 'running') journal.jobs.pause(key, reason, theirWords)
      })
      this.changes.job(key)
    }
  }

  /** Said on every URL that can't be watched. */
  #unreachable(accountId: string): void {
    const { journal } = this.options
    let marked = 0
    this.writer.attempt(() => {
      marked = journal.items.markUnreachable(accountId)
    })
    if (marked === 0) return
    for (const job of journal.items.clearingJobs(accountId)) this.changes.many(job)
  }

  #beat(): void {
    const now = this.options.clock.now()
    const slept = now - this.#beatAt > missedBeats
    this.#beatAt = now
    this.writer.attempt(() => this.options.journal.beat())
    this.#heart.set(heartbeat)
    if (slept) this.awake()
  }

  #tellRunning(): void {
    for (const accountId of this.#lanes.keys()) {
      for (const { key } of this.options.journal.jobs.inState(accountId, 'running')) this.changes.job(key)
    }
  }

  /** What was sending stays paused until the person has seen why. */
  #resumeWriting(): void {
    for (const [accountId, lane] of this.#lanes) {
      this.#pause(accountId, 'journal', null, null)
      lane.pump()
    }
    this.#tellRunning()
  }
}
