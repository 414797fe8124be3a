import type { Database } from './database.ts'
import { numberRow } from './rows.ts'

/** Rows of one write: a few milliseconds, in which main can do nothing else. */
const slice = 500

/**
 * Takes the single URLs out of one finished job that ended before `before`, a slice at a time. What is removed stays in
 * the job's own counts and in the ledger, which nothing here touches. What still waited for a decision by then counts as
 * let be. Answers whether there may be more to do. Belongs into a write.
 */
export function compactSome(db: Database, before: number, now: number): boolean {
  const job = db.get(numberRow, oldest, { before })
  if (job === null) return false
  const values = { job: job.n }
  db.run('UPDATE jobs SET compacted_at = coalesce(compacted_at, :now) WHERE key = :job', { ...values, now })
  db.run(
    `INSERT INTO job_counts (job, state, dealt, n)
       SELECT job, state, 1, n FROM job_counts WHERE job = :job AND dealt = 0 AND n > 0
       ON CONFLICT (job, state, dealt) DO UPDATE SET n = n + excluded.n`,
    values,
  )
  db.run('DELETE FROM job_counts WHERE job = :job AND dealt = 0', values)
  db.run('DELETE FROM items WHERE id IN (SELECT id FROM items WHERE job = :job LIMIT :slice)', {
    ...values,
    slice,
  })
  return true
}

/** Nothing of it happens by itself any more, and it has URLs left. */
const oldest = `SELECT key AS n FROM jobs
  WHERE state IN ('done', 'stopped') AND ended_at < :before
    AND EXISTS (SELECT 1 FROM items WHERE items.job = jobs.key)
    AND NOT EXISTS (SELECT 1 FROM job_counts WHERE job_counts.job = jobs.key AND n > 0
                    AND job_counts.state IN ('waiting', 'sending', 'clearing'))
  ORDER BY ended_at LIMIT 1`
