import { assertNever } from '#shared/assert-never.ts'
import type { PauseReason } from '#shared/purge/job-state.ts'
import { outcomeOf, unclearInARow } from '#shared/purge/outcome.ts'
import type { Outcome } from '#shared/purge/outcome.ts'
import { monthOf } from '#shared/purge/quota.ts'
import type { ImageKitService, PurgeAnswer, Reply } from '../imagekit/index.ts'
import type { Arrival } from '../journal/item-store.ts'
import type { Journal } from '../journal/journal.ts'
import type { ItemRow } from '../journal/rows.ts'
import { Alarm } from './alarm.ts'
import { firstAsk } from './ask-times.ts'
import type { Clock } from './clock.ts'
import { GrowingPause } from './growing-pause.ts'
import type { Pacer } from './pacer.ts'
import type { Turns } from './turns.ts'
import type { JournalWriter } from './writer.ts'

export interface SenderParts {
  readonly clock: Clock
  readonly journal: Journal
  readonly writer: JournalWriter
  readonly pacer: Pacer
  readonly turns: Turns
  /** Purges under way at once. */
  readonly concurrency: number
  readonly service: () => ImageKitService | null
  /** `onlyJob` null: every running job of the account. */
  readonly pause: (reason: PauseReason, theirWords: string | null, onlyJob: number | null) => void
  readonly changed: (job: number, item: number) => void
  /** Whether the job is at its end; called inside the write that may have brought it there. */
  readonly settle: (job: number) => void
  readonly accepted: () => void
  readonly report: (error: unknown) => void
}

/** Sends what waits in the account's running jobs, one URL a call, each written down before and after. */
export class Sender {
  readonly #parts: SenderParts
  readonly #alarm: Alarm
  readonly #pause = new GrowingPause()
  readonly #underWay = new Set<Promise<void>>()
  #unclear = 0
  #isClosed = false

  constructor(parts: SenderParts) {
    this.#parts = parts
    this.#alarm = new Alarm(parts.clock, () => this.pump())
  }

  /** Starts as many calls as may start now, and plans the next look. */
  pump(): void {
    this.#alarm.clear()
    try {
      const wait = this.#startSome()
      if (wait !== 'nothing') this.#alarm.set(wait)
    } catch (error) {
      this.#parts.writer.failed(error)
    }
  }

  /** The person asked to go on: what failed before counts no more. A limit of ImageKit's still holds. */
  forgive(): void {
    this.#unclear = 0
    this.#pause.succeed()
  }

  /** Starts nothing more and ends when every call under way has its answer. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#alarm.clear()
    await Promise.all(this.#underWay)
  }

  /** After trouble one call at a time finds out whether it is over. */
  get #atOnce(): number {
    return this.#unclear > 0 || this.#pause.isOn ? 1 : this.#parts.concurrency
  }

  #startSome(): number | 'nothing' {
    while (!this.#isClosed && !this.#parts.writer.down && this.#underWay.size < this.#atOnce) {
      const wait = this.#startOne()
      if (wait !== 0) return wait
    }
    return 'nothing'
  }

  /** 0 when a call was started, else how long to wait for the next. */
  #startOne(): number | 'nothing' {
    const { clock, pacer, turns, writer, journal, service } = this.#parts
    const paused = this.#pause.left(clock.uptime())
    if (paused > 0) return paused
    const item = turns.next()
    if (item === null) return 'nothing'
    const imagekit = service()
    if (imagekit === null) {
      this.#parts.pause('key-missing', null, null)
      return 'nothing'
    }
    const wait = pacer.take(clock.uptime())
    if (wait > 0) return wait
    // On disk before the request leaves: whatever happens then, it is never taken for unsent.
    if (!writer.attempt(() => journal.items.move(item.id, 'sending', clock.now()))) return 'nothing'
    journal.tellSend()
    turns.taken(item)
    this.#parts.changed(item.job, item.id)
    const call = this.#send(item, imagekit).finally(() => {
      this.#underWay.delete(call)
      this.pump()
    })
    this.#underWay.add(call)
    return 0
  }

  async #send(item: ItemRow, service: ImageKitService): Promise<void> {
    const answer = await askSafely(service, item.url, this.#parts.report)
    // Too late to write it down: at the next start the URL is unsure.
    if (this.#parts.writer.isClosed) return
    const outcome = outcomeOf(answer)
    try {
      this.#record(item, answer, outcome)
      this.#heed(item, answer, outcome)
    } catch (error) {
      this.#parts.writer.failed(error)
    }
  }

  #record(item: ItemRow, answer: PurgeAnswer, outcome: Outcome): void {
    const { journal, writer, clock } = this.#parts
    const now = clock.now()
    const arrival = arrivalOf(answer, outcome, now)
    writer.keep(() => {
      journal.items.move(item.id, outcome.item, now, arrival)
      // Stopped while it was on its way, and not carried out: it stays unsent.
      const isStopped = journal.jobs.byKey(item.job)?.state === 'stopped'
      if (outcome.item === 'waiting' && isStopped) journal.items.move(item.id, 'stopped', now)
      this.#parts.settle(item.job)
    })
    this.#parts.changed(item.job, item.id)
  }

  /** What the answer means for the account. */
  #heed(item: ItemRow, answer: PurgeAnswer, { account }: Outcome): void {
    const uptime = this.#parts.clock.uptime()
    const theirWords = replyOf(answer)?.message ?? null
    if (account.kind !== 'counts-as-unclear' && account.kind !== 'retry-later') this.#unclear = 0
    switch (account.kind) {
      case 'goes-on':
        this.#pause.succeed()
        this.#parts.pacer.climb()
        if (answer.kind === 'accepted') this.#parts.accepted()
        return
      case 'wait':
        this.#parts.pacer.hold(uptime, account.ms)
        return
      case 'retry-later':
        this.#pause.fail(uptime)
        return
      case 'counts-as-unclear':
        this.#unclear += 1
        if (this.#unclear >= unclearInARow) this.#parts.pause('outage', theirWords, null)
        return
      case 'pause':
        // An answer that no rule names is its job's matter; a key, a block and an outage are the account's.
        this.#parts.pause(account.reason, theirWords, account.reason === 'unknown-answer' ? item.job : null)
        return
      default:
        assertNever(account)
    }
  }
}

/** A service never throws; if one does, nobody knows what became of the request. */
async function askSafely(
  service: ImageKitService,
  url: string,
  report: (error: unknown) => void,
): Promise<PurgeAnswer> {
  try {
    return await service.purge(url)
  } catch (error) {
    report(error)
    return { kind: 'no-reply', failure: { when: 'after', cause: 'unknown', code: 'THROWN' } }
  }
}

function replyOf(answer: PurgeAnswer): Reply | null {
  return answer.kind === 'no-reply' ? null : answer.reply
}

/** A unit belongs to the month of the answer's `Date` header, without one to the clock's. */
function arrivalOf(answer: PurgeAnswer, outcome: Outcome, now: number): Arrival {
  const reply = replyOf(answer)
  const usesUnit = outcome.item === 'clearing' || outcome.item === 'unsure'
  return {
    reason: outcome.reason,
    theirWords: answer.kind === 'accepted' ? null : (reply?.message ?? null),
    supportId: reply?.supportId ?? null,
    ...(usesUnit ? { unitMonth: monthOf(reply?.date ?? now) } : {}),
    ...(answer.kind === 'accepted' ? { requestId: answer.requestId, nextAskAt: now + firstAsk } : {}),
  }
}
