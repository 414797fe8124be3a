import { z } from 'zod'
import type { QuotaPeriod } from '#shared/purge/quota-period.ts'
import { dayOf } from '#shared/purge/quota-period.ts'
import type { Database } from './database.ts'
import { numberRow } from './rows.ts'

const lastRow = z.object({ day: z.string().nullable() })
const dayRow = z.object({ day: z.string(), n: z.number() })

/** A part of the ledger; both ends at the beginning of a day in UTC. */
type Span = Pick<QuotaPeriod, 'from' | 'to'>

/** Units of quota that this app's sends used: accepted ones and unsure ones. */
export class LedgerReader {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Of an account, from `from` until before `to`. */
  used(accountId: string, { from, to }: Span): number {
    const sql = `SELECT coalesce(sum(n), 0) AS n FROM units ${within}`
    return this.#db.get(numberRow, sql, valuesOf(accountId, from, to))?.n ?? 0
  }

  /** The last day on which any account used a unit (`2026-11-24`, in UTC); null before the first. */
  lastDay(): string | null {
    return this.#db.get(lastRow, 'SELECT max(day) AS day FROM units')?.day ?? null
  }

  /** The same by day (`2026-11-24`, in UTC), oldest first; days without a unit are left out. */
  byDay(accountId: string, { from, to }: Span): readonly { readonly day: string; readonly n: number }[] {
    const sql = `SELECT day, n FROM units ${within} ORDER BY day`
    return this.#db.all(dayRow, sql, valuesOf(accountId, from, to))
  }
}

const within = `WHERE account = (SELECT key FROM accounts WHERE id = :accountId) AND day >= :from AND day < :to`

function valuesOf(accountId: string, from: number, to: number) {
  return { accountId, from: dayOf(from), to: dayOf(to) }
}
