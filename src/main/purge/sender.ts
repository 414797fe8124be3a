import { assertNever } from '#shared/assert-never.ts'
import type { PauseReason } from '#shared/purge/job-state.ts'
import { outcomeOf, unclearInARow } from '#shared/purge/outcome.ts'
import type { Outcome } from '#shared/purge/outcome.ts'
import type { ImageKitService, PurgeAnswer } from '../imagekit/index.ts'
import type { Journal } from '../journal/journal.ts'
import type { ItemRow } from '../journal/rows.ts'
import { Alarm } from './alarm.ts'
import { arrivalOf, replyOf } from './arrival.ts'
import type { Clock } from './clock.ts'
import { GrowingPause } from './growing-pause.ts'
import { LongLimit } from './long-limit.ts'
import type { Pacer } from './pacer.ts'
import { statedLimit } from './stated-limit.ts'
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

/** A URL that may be sent now. */
interface Chosen {
  readonly item: ItemRow
  readonly imagekit: ImageKitService
}

/** When to look for the next URL: after so many ms, only when something happens, or never without a key. */
type Next = number | 'nothing' | 'no-key'

/** After a write that failed for no reason of the journal's own, in ms. */
const soon = 1_000

/**
 * Sends what waits in the account's running jobs, one URL a call, each written down before and after. An answer and the
 * URLs that leave next share one synced write: `sending` is on disk before the request leaves, and the answer no later.
 */
export class Sender {
  readonly #parts: SenderParts
  readonly #alarm: Alarm
  readonly #pause = new GrowingPause()
  readonly #limit = new LongLimit()
  readonly #underWay = new Map<number, Promise<void>>()
  #unclear = 0
  #isClosed = false
  #isPumpPlanned = false

  constructor(parts: SenderParts) {
    this.#parts = parts
    this.#alarm = new Alarm(parts.clock, () => this.pump())
  }

  /** Starts as many calls as may start now, and plans the next look. */
  pump(): void {
    this.#alarm.clear()
    try {
      const first = this.#choose(0)
      if (isChosen(first)) this.#startFrom(first)
      else this.#plan(first)
    } catch (error) {
      this.#parts.writer.failed(error)
    }
  }

  /** The person asked to go on: what failed before counts no more. A limit of ImageKit's still holds. */
  forgive(): void {
    this.#unclear = 0
    this.#pause.succeed()
    this.#limit.over()
  }

  /** The computer was asleep: what failed or was waited for before it says nothing about now. */
  awake(): void {
    this.#pause.succeed()
    this.#limit.over()
    this.pump()
  }

  /** Starts nothing more and ends when every call under way has its answer. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#alarm.clear()
    await Promise.all(this.#underWay.values())
  }

  /** The last calls never came to ImageKit, or it was not available. */
  get inTrouble(): boolean {
    return this.#pause.isOn
  }

  /** After trouble one call at a time finds out whether it is over. */
  get #atOnce(): number {
    return this.#unclear > 0 || this.#pause.isOn ? 1 : this.#parts.concurrency
  }

  /** `besides`: how many were chosen that are not under way yet. */
  #choose(besides: number): Chosen | Next {
    const { clock, pacer, turns, writer, service } = this.#parts
    if (this.#isClosed || writer.down || this.#underWay.size + besides >= this.#atOnce) return 'nothing'
    const paused = this.#pause.left(clock.uptime())
    if (paused > 0) return paused
    const item = turns.next()
    if (item === null) return 'nothing'
    const imagekit = service()
    if (imagekit === null) return 'no-key'
    const wait = pacer.take(clock.uptime())
    return wait > 0 ? wait : { item, imagekit }
  }

  #startFrom(first: Chosen): void {
    const { writer, journal, pacer, clock } = this.#parts
    const leaving: Chosen[] = []
    const chosenAt = clock.uptime()
    // On disk before a request leaves: whatever happens then, it is never taken for unsent.
    const next = writer.together(() => this.#mark(first, leaving))
    if (next === null) return writer.down ? undefined : this.#alarm.set(soon)
    journal.tellSend()
    pacer.delay(leaving.length, clock.uptime() - chosenAt)
    for (const one of leaving) this.#leave(one)
    this.#plan(next)
  }

  /** Marks all that may leave now; belongs into a write. */
  #mark(first: Chosen, leaving: Chosen[]): Next {
    const { journal, clock, turns } = this.#parts
    let chosen: Chosen | Next = first
    for (; isChosen(chosen); chosen = this.#choose(leaving.length)) {
      journal.items.move(chosen.item.id, 'sending', clock.now())
      turns.taken(chosen.item)
      leaving.push(chosen)
    }
    return chosen
  }

  #leave({ item, imagekit }: Chosen): void {
    this.#parts.changed(item.job, item.id)
    this.#underWay.set(item.id, this.#send(item, imagekit))
  }

  #plan(next: Next): void {
    if (next === 'no-key') this.#parts.pause('key-missing', null, null)
    else if (next !== 'nothing') this.#alarm.set(next)
  }

  async #send(item: ItemRow, service: ImageKitService): Promise<void> {
    const answer = await askSafely(service, item.url, this.#parts.report)
    this.#underWay.delete(item.id)
    // Too late to write it down: at the next start the URL is unsure.
    if (this.#parts.writer.isClosed) return
    const outcome = outcomeOf(answer)
    try {
      if (outcome.account.kind === 'goes-on') this.#goOn(item, answer, outcome)
      else this.#heed(item, answer, outcome)
    } catch (error) {
      this.#parts.writer.failed(error)
    }
  }

  /** ImageKit took or refused it: all is well with the account. */
  #goOn(item: ItemRow, answer: PurgeAnswer, outcome: Outcome): void {
    const { pacer, clock, writer, changed } = this.#parts
    this.#unclear = 0
    this.#pause.succeed()
    this.#limit.over()
    pacer.climb(clock.uptime())
    this.#pumpSoon()
    const written = writer.gather(this.#recordOf(item, answer, outcome))
    changed(item.job, item.id)
    if (answer.kind === 'accepted') void written.then(this.#parts.accepted)
  }

  /** Answers that come in together are written together, and with them the URLs that take their places. */
  #pumpSoon(): void {
    if (this.#isPumpPlanned) return
    this.#isPumpPlanned = true
    this.#parts.clock.soon(() => {
      this.#isPumpPlanned = false
      this.pump()
    })
  }

  #heed(item: ItemRow, answer: PurgeAnswer, outcome: Outcome): void {
    this.#parts.writer.keep(this.#recordOf(item, answer, outcome))
    this.#parts.changed(item.job, item.id)
    this.#heedEffect(item, answer, outcome)
    this.pump()
  }

  /** Belongs into a write, which may come later; the answer came now. */
  #recordOf(item: ItemRow, answer: PurgeAnswer, outcome: Outcome): () => void {
    const { journal, clock, settle } = this.#parts
    const now = clock.now()
    const arrival = arrivalOf(answer, outcome, now)
    return () => {
      journal.items.move(item.id, outcome.item, now, arrival)
      // Stopped while it was on its way, and not carried out: it stays unsent.
      const isStopped = journal.jobs.byKey(item.job)?.state === 'stopped'
      if (outcome.item === 'waiting' && isStopped) journal.items.move(item.id, 'stopped', now)
      settle(item.job)
    }
  }

  /** What the answer means for the account. */
  #heedEffect(item: ItemRow, answer: PurgeAnswer, { account }: Outcome): void {
    const uptime = this.#parts.clock.uptime()
    const theirWords = replyOf(answer)?.message ?? null
    if (account.kind !== 'counts-as-unclear' && account.kind !== 'retry-later') this.#unclear = 0
    switch (account.kind) {
      case 'goes-on':
        return
      case 'wait':
        this.#parts.pacer.hold(uptime, account.ms, statedLimit(replyOf(answer)))
        if (this.#limit.isTooLong(uptime, account.ms)) this.#parts.pause('blocked', theirWords, null)
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

function isChosen(chosen: Chosen | Next): chosen is Chosen {
  return typeof chosen === 'object'
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
