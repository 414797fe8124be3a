import { z } from 'zod'
import { itemStates, needsPerson } from '#shared/purge/item-state.ts'
import { noItems } from '#shared/purge/job-state.ts'
import type { ItemCounts, JobState } from '#shared/purge/job-state.ts'
import type { Database } from './database.ts'
import { jobDetails } from './job-details.ts'
import type { JobDetails } from './job-details.ts'
import { jobColumns, jobRow, numberRow } from './rows.ts'
import type { JobRow } from './rows.ts'

const from = `SELECT ${jobColumns} FROM jobs JOIN accounts ON accounts.key = jobs.account`
const open = itemStates.filter(needsPerson).map((state) => `'${state}'`)
const countRow = z.object({ state: z.enum(itemStates), dealt: z.number(), n: z.number() })

/** A job's URLs in numbers. An item that was sent again counts as that, and no longer in its own state. */
export interface JobNumbers {
  readonly counts: ItemCounts
  readonly sentAgain: number
  /** All of `counts` and `sentAgain`. */
  readonly total: number
  /** Refused, unsure or untracked, and neither sent again nor let be. */
  readonly needsYou: number
  readonly takingLong: number
}

export class JobReader {
  protected readonly db: Database

  constructor(db: Database) {
    this.db = db
  }

  byId(id: string): JobRow | null {
    return this.db.get(jobRow, `${from} WHERE jobs.id = :id`, { id })
  }

  byKey(key: number): JobRow | null {
    return this.db.get(jobRow, `${from} WHERE jobs.key = :key`, { key })
  }

  /** Newest first, without those still being handed over. `before`: only older ones; a `createdAt` is unique. */
  list(before: number | null, limit: number): JobRow[] {
    const sql = `${from} WHERE jobs.state <> 'collecting' AND jobs.created_at < :before
      ORDER BY jobs.created_at DESC LIMIT :limit`
    return this.db.all(jobRow, sql, { before: before ?? Number.MAX_SAFE_INTEGER, limit })
  }

  /** Rows of all jobs that need the person: refused, unsure or untracked, and neither sent again nor let be. */
  needsYou(): number {
    const sql = `SELECT coalesce(sum(n), 0) AS n FROM job_counts WHERE dealt = 0 AND state IN (${open.join(', ')})`
    return this.db.get(numberRow, sql)?.n ?? 0
  }

  /** An account's jobs in a state, oldest first. */
  inState(accountId: string, state: JobState): JobRow[] {
    const sql = `${from} WHERE accounts.id = :accountId AND jobs.state = :state ORDER BY jobs.key`
    return this.db.all(jobRow, sql, { accountId, state })
  }

  /** Accounts with something that goes on by itself: URLs being sent or cleared, or jobs that run. */
  activeAccounts(): string[] {
    const sql = `SELECT id FROM accounts
      WHERE EXISTS (SELECT 1 FROM jobs WHERE jobs.account = accounts.key AND jobs.state = 'running')
         OR EXISTS (SELECT 1 FROM items WHERE items.account = accounts.key AND items.state = 'clearing')`
    return this.db.all(z.object({ id: z.string() }), sql).map((row) => row.id)
  }

  details(key: number): JobDetails {
    return jobDetails(this.db, key)
  }

  numbers(key: number): JobNumbers {
    const counts = { ...noItems }
    let total = 0
    let needsYou = 0
    let sentAgain = 0
    const sql = 'SELECT state, dealt, n FROM job_counts WHERE job = :key AND n > 0'
    for (const row of this.db.all(countRow, sql, { key })) {
      total += row.n
      if (row.dealt === 2) sentAgain += row.n
      else counts[row.state] += row.n
      if (row.dealt === 0 && needsPerson(row.state)) needsYou += row.n
    }
    return {
      counts,
      sentAgain,
      total,
      needsYou,
      takingLong: counts.clearing === 0 ? 0 : this.#takingLong(key),
    }
  }

  /** The literal is the one of the index that makes this quick; the rule is `shared/purge/taking-long.ts`. */
  #takingLong(key: number): number {
    const sql = `SELECT count(*) AS n FROM items
      WHERE job = :key AND state = 'clearing' AND last_pending_at >= sent_at + 900000`
    return this.db.get(numberRow, sql, { key })?.n ?? 0
  }
}
