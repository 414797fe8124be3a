import { isSettled, predecessors } from '#shared/purge/item-state.ts'
import type { ItemState } from '#shared/purge/item-state.ts'
import type { Reason } from '#shared/purge/reason.ts'
import { ItemReader } from './item-reader.ts'
import type { ItemRow } from './rows.ts'
import { countSend } from './send-count.ts'

/** What an item takes along into its new state; what is not given is nothing. */
export interface Arrival {
  readonly reason?: Reason | null
  readonly theirWords?: string | null
  readonly supportId?: string | null
  readonly requestId?: string
  /** `2026-11-24`: the send used a unit on that day, in UTC. */
  readonly unitDay?: string
  readonly nextAskAt?: number
}

/** What an answer about an item being cleared leaves on it. */
export interface Asked {
  readonly nextAskAt: number
  /** When the answer was `Pending`. */
  readonly pendingAt?: number
  readonly reason: Reason | null
  readonly theirWords: string | null
}

/** An item was asked to go where the diagram of its states has no arrow. */
export class WrongArrow extends Error {
  override readonly name = 'WrongArrow'
}

/** ImageKit's words are kept no longer than this. */
const longestWords = 1_000

export class ItemStore extends ItemReader {
  /** Adds a job's next URLs at its end. */
  append(job: number, urls: readonly string[], now: number): void {
    const sql = `INSERT INTO items (job, account, position, url, state, since)
      SELECT :job, jobs.account, :position, :url, 'waiting', :now FROM jobs WHERE jobs.key = :job`
    this.db.write(() => {
      let position = this.lastPosition(job)
      for (const url of urls) {
        position += 1
        this.db.run(sql, { job, position, url, now })
      }
    })
  }

  /** Along an arrow of the diagram, or it throws. */
  move(id: number, to: ItemState, now: number, arrival: Arrival = {}): void {
    this.db.write(() => {
      const changed = this.db.run(moveTo(to), {
        id,
        to,
        now,
        reason: arrival.reason ?? null,
        theirWords: cut(arrival.theirWords ?? null),
        supportId: arrival.supportId ?? null,
        requestId: arrival.requestId ?? null,
        unitDay: arrival.unitDay ?? null,
        nextAskAt: arrival.nextAskAt ?? null,
      })
      if (changed !== 1) throw new WrongArrow(`Item ${id} cannot become ${to}`)
      if (to === 'sending') countSend(this.db)
    })
  }

  asked(id: number, answer: Asked): void {
    const sql = `UPDATE items SET next_ask_at = :nextAskAt, last_pending_at = coalesce(:pendingAt, last_pending_at),
        reason = :reason, their_words = :theirWords
      WHERE id = :id AND state = 'clearing'`
    const { nextAskAt, pendingAt = null, reason } = answer
    this.db.write(() => {
      this.db.run(sql, { id, nextAskAt, pendingAt, reason, theirWords: cut(answer.theirWords) })
    })
  }

  /** Everything of the job that was not sent yet stays unsent. */
  stopWaiting(job: number, now: number): void {
    const sql = `UPDATE items SET state = 'stopped', since = :now, settled_at = :now, reason = NULL, their_words = NULL
      WHERE job = :job AND state = 'waiting'`
    this.db.write(() => this.db.run(sql, { job, now }))
  }

  /** A new item at the job's end that sends `old` again; the two know each other. */
  sendAgain(old: ItemRow, now: number): void {
    this.db.write(() => {
      this.append(old.job, [old.url], now)
      const made = 'SELECT id FROM items WHERE job = :job AND position = :position'
      const values = { job: old.job, position: this.lastPosition(old.job), old: old.id }
      this.db.run('UPDATE items SET again_of = :old WHERE job = :job AND position = :position', values)
      this.db.run(`UPDATE items SET sent_again_as = (${made}) WHERE id = :old`, values)
    })
  }

  /** The person lets a refused or untracked item be. It keeps its state: the diagram ends there. */
  letBe(id: number): void {
    this.db.write(() => this.db.run('UPDATE items SET let_be = 1 WHERE id = :id', { id }))
  }

  /** The account is gone: nobody can ask about its requests any more, and nobody has to decide anything. */
  untrackAll(accountId: string, now: number): void {
    const sql = `UPDATE items SET state = 'untracked', reason = 'account-removed', let_be = 1, since = :now,
        settled_at = :now, next_ask_at = NULL
      WHERE state = 'clearing' AND account = (SELECT key FROM accounts WHERE id = :accountId)`
    this.db.write(() => this.db.run(sql, { accountId, now }))
  }

  /** A mark on everything of the account that is being cleared and cannot be asked about. */
  markUnreachable(accountId: string): number {
    const sql = `UPDATE items SET reason = 'status-unreachable'
      WHERE state = 'clearing' AND account = (SELECT key FROM accounts WHERE id = :accountId)
        AND reason IS NOT 'status-unreachable'`
    return this.db.write(() => this.db.run(sql, { accountId }))
  }
}

function moveTo(to: ItemState): string {
  const states = predecessors(to)
    .map((state) => `'${state}'`)
    .join(', ')
  return `UPDATE items SET state = :to, since = :now, reason = :reason, their_words = :theirWords,
      support_id = coalesce(:supportId, support_id), request_id = coalesce(:requestId, request_id),
      unit_day = coalesce(unit_day, :unitDay), unit_month = coalesce(unit_month, substr(:unitDay, 1, 7)), next_ask_at = :nextAskAt
      ${sentAt(to)} ${isSettled(to) ? ', settled_at = :now' : ''}
    WHERE id = :id AND state IN (${states})`
}

/** Sent is what may have left the computer; an item that waits again certainly has not. */
function sentAt(to: ItemState): string {
  if (to === 'sending') return ', sent_at = :now'
  return to === 'waiting' ? ', sent_at = NULL' : ''
}

function cut(words: string | null): string | null {
  return words === null || words === '' ? null : words.slice(0, longestWords)
}
