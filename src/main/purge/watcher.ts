import { assertNever } from '#shared/assert-never.ts'
import { isTakingLong } from '#shared/purge/taking-long.ts'
import type { ImageKitService, StatusAnswer } from '../imagekit/index.ts'
import type { WatchedItem } from '../journal/item-reader.ts'
import type { Arrival, Asked } from '../journal/item-store.ts'
import type { Journal } from '../journal/journal.ts'
import type { ItemRow } from '../journal/rows.ts'
import { Alarm } from './alarm.ts'
import { askAfter } from './ask-times.ts'
import type { Clock } from './clock.ts'
import { GrowingPause } from './growing-pause.ts'
import type { Pacer } from './pacer.ts'
import { statusOutcomeOf } from './status-outcome.ts'
import type { StatusOutcome } from './status-outcome.ts'
import type { JournalWriter } from './writer.ts'

export interface WatcherParts {
  readonly accountId: string
  readonly clock: Clock
  readonly journal: Journal
  readonly writer: JournalWriter
  readonly pacer: Pacer
  /** Questions under way at once. */
  readonly concurrency: number
  readonly service: () => ImageKitService | null
  readonly changed: (job: number, item: number) => void
  readonly settle: (job: number) => void
  /** How long one URL took to be cleared, in ms. */
  readonly cleared: (took: number) => void
  /** Nothing can be asked until the key changes. */
  readonly unreachable: () => void
  readonly report: (error: unknown) => void
}

/** In ms; the wall clock may jump, so no plan is trusted for longer. */
const longestSleep = 60_000
/** A question that is so late says that there are more than the budget has room for, in ms. */
const late = 60_000

/** Asks ImageKit how the account's requests are coming along: young ones often, old ones rarely. */
export class Watcher {
  readonly #parts: WatcherParts
  readonly #alarm: Alarm
  readonly #pause = new GrowingPause()
  readonly #underWay = new Map<number, Promise<void>>()
  #needsKey = false
  #isClosed = false
  #isTurnOfLast = false

  constructor(parts: WatcherParts) {
    this.#parts = parts
    this.#alarm = new Alarm(parts.clock, () => this.pump())
  }

  pump(): void {
    this.#alarm.clear()
    try {
      const wait = this.#askSome()
      if (wait !== 'nothing') this.#alarm.set(wait)
    } catch (error) {
      this.#parts.writer.failed(error)
    }
  }

  /** The key was changed, or just proved to work. */
  tryKeyAgain(): void {
    if (this.#needsKey) this.#pause.succeed()
    this.#needsKey = false
    this.pump()
  }

  /** The computer was asleep: what failed before says nothing about now. What fell due meanwhile is asked at its pace. */
  awake(): void {
    this.#pause.succeed()
    this.pump()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#alarm.clear()
    await Promise.all(this.#underWay.values())
  }

  /** The last questions had no answer of use. */
  get inTrouble(): boolean {
    return this.#pause.isOn
  }

  get #mayAsk(): boolean {
    return !this.#isClosed && !this.#needsKey && !this.#parts.writer.down
  }

  #askSome(): number | 'nothing' {
    while (this.#mayAsk && this.#underWay.size < this.#parts.concurrency) {
      const wait = this.#askOne()
      if (wait !== 0) return wait
    }
    return 'nothing'
  }

  /** 0 when one was asked or dealt with, else how long to wait for the next. */
  #askOne(): number | 'nothing' {
    const { clock, pacer, service } = this.#parts
    const paused = this.#pause.left(clock.uptime())
    if (paused > 0) return paused
    // One time for both: what falls due between two looks at the clock would be neither due nor still to come.
    const now = clock.now()
    const item = this.#nextDue(now)
    if (item === null) return this.#untilDue(now)
    if (askAfter(now - item.sentAt) === null) {
      this.#busyWith(item, this.#settleAs(item, 'untracked', { reason: 'too-old' }))
      return 0
    }
    const imagekit = service()
    if (imagekit === null) {
      this.#lockOut()
      return 'nothing'
    }
    const wait = pacer.take(clock.uptime())
    if (wait > 0) return wait
    this.#isTurnOfLast = !this.#isTurnOfLast
    this.#busyWith(item, this.#ask(item, imagekit))
    return 0
  }

  #busyWith(item: WatchedItem, work: Promise<void>): void {
    const busy = work.finally(() => {
      this.#underWay.delete(item.id)
      this.pump()
    })
    this.#underWay.set(item.id, busy)
  }

  /**
   * What waits longest. After a start or a sleep so much may be due that it takes minutes: then every other question is
   * for what fell due last, so that a list that is cleared meanwhile does not wait behind what is left of yesterday.
   */
  #nextDue(now: number): WatchedItem | null {
    const { journal, accountId } = this.#parts
    const limit = this.#underWay.size + 1
    const isFree = (item: WatchedItem) => !this.#underWay.has(item.id)
    const first = journal.items.due(accountId, now, limit).find(isFree) ?? null
    if (first === null || now - first.nextAskAt < late) return first
    if (!this.#isTurnOfLast) return first
    return journal.items.dueLast(accountId, now, limit).find(isFree) ?? first
  }

  #untilDue(now: number): number | 'nothing' {
    const { journal, accountId } = this.#parts
    const next = journal.items.nextDue(accountId, now)
    return next === null ? 'nothing' : Math.min(longestSleep, Math.max(1, next - now))
  }

  async #ask(item: WatchedItem, service: ImageKitService): Promise<void> {
    const answer = await askSafely(service, item.requestId, this.#parts.report)
    if (this.#parts.writer.isClosed) return
    try {
      await this.#heed(item, statusOutcomeOf(answer))
    } catch (error) {
      this.#parts.writer.failed(error)
    }
  }

  /** Ends when it is written down: until then the URL still looks as if it were due. */
  async #heed(item: WatchedItem, outcome: StatusOutcome): Promise<void> {
    const { clock, pacer } = this.#parts
    if (outcome.kind !== 'wait' && outcome.kind !== 'trouble') this.#pause.succeed()
    switch (outcome.kind) {
      case 'cleared':
        this.#parts.cleared(clock.now() - item.sentAt)
        pacer.climb(clock.uptime())
        return this.#settleAs(item, 'cleared', {})
      case 'forgotten': {
        const { message, supportId } = outcome.reply
        return this.#settleAs(item, 'untracked', {
          reason: 'request-forgotten',
          theirWords: message,
          supportId,
        })
      }
      case 'pending':
        pacer.climb(clock.uptime())
        return this.#askLater(item, { reason: null, theirWords: null, pendingAt: clock.now() })
      case 'noted':
        return this.#askLater(item, { reason: outcome.reason, theirWords: outcome.theirWords })
      case 'wait':
        return pacer.hold(clock.uptime(), outcome.ms, outcome.limit)
      case 'trouble':
        this.#pause.fail(clock.uptime())
        return this.#askLater(item, { reason: null, theirWords: null })
      case 'needs-key':
        return this.#lockOut()
      default:
        return assertNever(outcome)
    }
  }

  #settleAs(item: WatchedItem, state: 'cleared' | 'untracked', arrival: Arrival): Promise<void> {
    const { journal, writer, clock, changed, settle } = this.#parts
    const now = clock.now()
    const written = writer.gather(() => {
      journal.items.move(item.id, state, now, arrival)
      settle(item.job)
    })
    changed(item.job, item.id)
    return written
  }

  #askLater(item: WatchedItem, answer: Omit<Asked, 'nextAskAt'>): Promise<void> {
    const { journal, writer, clock, changed } = this.#parts
    const now = clock.now()
    const nextAskAt = now + (askAfter(now - item.sentAt) ?? 0)
    return writer.gather(() => {
      const before = journal.items.byId(item.id)
      journal.items.asked(item.id, { ...answer, nextAskAt })
      const after = journal.items.byId(item.id)
      // A further Pending is no news to anybody, unless it is the one that makes it too long.
      if (before !== null && after !== null && looksDifferent(before, after)) changed(item.job, item.id)
    })
  }

  #lockOut(): void {
    this.#needsKey = true
    this.#parts.unreachable()
  }
}

function isLong(row: ItemRow): boolean {
  return isTakingLong(row.state, row.sentAt, row.lastPendingAt)
}

function looksDifferent(before: ItemRow, after: ItemRow): boolean {
  return (
    before.reason !== after.reason ||
    before.theirWords !== after.theirWords ||
    isLong(before) !== isLong(after)
  )
}

async function askSafely(
  service: ImageKitService,
  requestId: string,
  report: (error: unknown) => void,
): Promise<StatusAnswer> {
  try {
    return await service.status(requestId)
  } catch (error) {
    report(error)
    return { kind: 'no-reply', failure: { when: 'after', cause: 'unknown', code: 'THROWN' } }
  }
}
