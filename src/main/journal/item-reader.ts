import { z } from 'zod'
import type { Database } from './database.ts'
import { readIds, readPage } from './item-page.ts'
import type { ItemPage, ItemQuery } from './item-page.ts'
import { recentSends } from './recent-sends.ts'
import type { RecentQuery, RecentSend } from './recent-sends.ts'
import { itemColumns, itemRow, numberRow } from './rows.ts'
import type { ItemRow } from './rows.ts'

const from = `SELECT ${itemColumns} FROM items JOIN jobs ON jobs.key = items.job`

/** What the watcher needs of a URL being cleared. */
const watchedRow = z.object({
  id: z.number(),
  job: z.number(),
  requestId: z.string(),
  sentAt: z.number(),
  nextAskAt: z.number(),
})
export type WatchedItem = z.infer<typeof watchedRow>

/**
 * Beyond the longest pause between two questions a planned time is a clock's jump, in ms: an hour, and for a request
 * of less than a day a minute.
 */
const farAhead = 2 * 60 * 60 * 1000
const farAheadOfYoung = 2 * 60 * 1000
const young = 24 * 60 * 60 * 1000

const watched = `SELECT items.id, items.job, items.request_id AS requestId, items.sent_at AS sentAt,
    items.next_ask_at AS nextAskAt FROM items
  WHERE items.state = 'clearing' AND items.account = (SELECT key FROM accounts WHERE id = :accountId)`
const inOrder = 'ORDER BY items.next_ask_at LIMIT :limit'

export class ItemReader {
  protected readonly db: Database

  constructor(db: Database) {
    this.db = db
  }

  byId(id: number): ItemRow | null {
    return this.db.get(itemRow, `${from} WHERE items.id = :id`, { id })
  }

  /** The items of a job among `ids`, in the job's order; unknown ids are left out. */
  ofJob(job: number, ids: readonly number[]): ItemRow[] {
    const sql = `${from} WHERE items.job = :job AND items.id IN (SELECT value FROM json_each(:ids)) ORDER BY position`
    return this.db.all(itemRow, sql, { job, ids: JSON.stringify(ids) })
  }

  /** Items of any job, for telling the page. */
  some(ids: readonly number[]): ItemRow[] {
    const sql = `${from} WHERE items.id IN (SELECT value FROM json_each(:ids))`
    return this.db.all(itemRow, sql, { ids: JSON.stringify(ids) })
  }

  page(query: ItemQuery): ItemPage {
    return readPage(this.db, query)
  }

  /** The ids of a page's rows, in its order. */
  ids(query: ItemQuery): number[] {
    return readIds(this.db, query)
  }

  recent(query: RecentQuery): RecentSend[] {
    return recentSends(this.db, query)
  }

  /** The job's next waiting item after a position. */
  nextWaiting(job: number, after: number): ItemRow | null {
    const sql = `${from} WHERE items.job = :job AND items.state = 'waiting' AND items.position > :after
      ORDER BY items.position LIMIT 1`
    return this.db.get(itemRow, sql, { job, after })
  }

  /** URLs of the account whose next question is due, the one that waits longest first. */
  due(accountId: string, now: number, limit: number): WatchedItem[] {
    const due = this.db.all(watchedRow, `${watched} AND items.next_ask_at <= :now ${inOrder}`, {
      accountId,
      now,
      limit,
    })
    if (due.length === limit) return due
    // Planned too far ahead: the clock was set back meanwhile. A query of its own, so that each reads its part of the index.
    const jumps = { far: now + farAhead, soon: now + farAheadOfYoung, dayAgo: now - young }
    const tooFar = `${watched} AND items.next_ask_at > :soon
      AND (items.next_ask_at > :far OR items.sent_at > :dayAgo) ${inOrder}`
    return [...due, ...this.db.all(watchedRow, tooFar, { accountId, ...jumps, limit: limit - due.length })]
  }

  /** The same, but what fell due last comes first. */
  dueLast(accountId: string, now: number, limit: number): WatchedItem[] {
    const sql = `${watched} AND items.next_ask_at <= :now ORDER BY items.next_ask_at DESC LIMIT :limit`
    return this.db.all(watchedRow, sql, { accountId, now, limit })
  }

  /** The account's first planned question after `now`, null when there is none. */
  nextDue(accountId: string, now: number): number | null {
    const sql = `SELECT items.next_ask_at AS n FROM items
      WHERE items.state = 'clearing' AND items.account = (SELECT key FROM accounts WHERE id = :accountId)
        AND items.next_ask_at > :now
      ORDER BY items.next_ask_at LIMIT 1`
    return this.db.get(numberRow, sql, { accountId, now })?.n ?? null
  }

  lastPosition(job: number): number {
    const sql = 'SELECT coalesce(max(position), 0) AS n FROM items WHERE job = :job'
    return this.db.get(numberRow, sql, { job })?.n ?? 0
  }

  /** Jobs of the account with URLs that are being cleared. */
  clearingJobs(accountId: string): number[] {
    const sql = `SELECT DISTINCT job AS n FROM items
      WHERE state = 'clearing' AND account = (SELECT key FROM accounts WHERE id = :accountId)`
    return this.db.all(numberRow, sql, { accountId }).map((row) => row.n)
  }
}
