import { LeaseLost } from './lease.ts'

/** SQLITE_CONSTRAINT: a rule of the tables was broken, which no second try mends. */
const constraint = 19

/** Whether the journal itself can't be read or written now: a full disk, a lock, damage, or another copy's lease. */
export function isTrouble(error: unknown): boolean {
  if (error instanceof LeaseLost) return true
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false
  // The low byte is the kind of error, the rest its detail.
  return error.errcode % 256 !== constraint
}
