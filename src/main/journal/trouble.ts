import { LeaseLost } from './lease.ts'

/** SQLITE_CONSTRAINT: a rule of the tables was broken, which no second try mends. */
const constraint = 19

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const damage: readonly number[] = [11, 26]

/** SQLite's kind of error: the low byte of its code, the rest is its detail. Null for another error. */
export function kindOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  return error.errcode % 256
}

/** Whether the file is damaged, or no journal at all. */
export function isDamage(error: unknown): boolean {
  const kind = kindOf(error)
  return kind !== null && damage.includes(kind)
}

/** Whether the journal itself can't be read or written now: a full disk, a lock, damage, or another copy's lease. */
export function isTrouble(error: unknown): boolean {
  if (error instanceof LeaseLost) return true
  const kind = kindOf(error)
  return kind !== null && kind !== constraint
}
