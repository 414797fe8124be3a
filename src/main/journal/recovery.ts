import type { Database } from './database.ts'
import { dayOf } from '#shared/purge/quota-period.ts'
import { numberRow } from './rows.ts'

/** What was found at the start, for the notices. */
export interface Recovered {
  /** The journal is an older copy: everything unfinished became unsure. */
  readonly restored: boolean
  /** Jobs that still have URLs waiting; they go on only when asked. */
  readonly leftOver: number
  /** Items that became unsure now. */
  readonly unsure: number
}

/**
 * Puts the journal in order after whatever ended the last run. Belongs into one transaction with the start counter's
 * announcement.
 *
 * What was on its way (`sending`) is unsure: it may have been carried out. In an older copy what waited is unsure too,
 * because it may have been sent since. What is being cleared stays so even there: its request id is known, and asking
 * about it sends nothing a second time.
 */
export function recover(db: Database, restored: boolean, now: number): Recovered {
  db.run("DELETE FROM jobs WHERE state = 'collecting'")
  // A stop that was cut short between the job and its items.
  db.run(
    `UPDATE items SET state = 'stopped', since = :now, settled_at = :now
     WHERE state = 'waiting' AND job IN (SELECT key FROM jobs WHERE state = 'stopped')`,
    { now },
  )
  const unsure = restored ? distrust(db, now) : closeOpenSends(db, now)
  const leftOver = pauseLeftOver(db)
  db.run(
    `UPDATE jobs SET state = 'done', pause = NULL, their_words = NULL, ended_at = :now
     WHERE state IN ('running', 'paused') AND pause IS NOT 'restored'
       AND NOT EXISTS (SELECT 1 FROM job_counts WHERE job = jobs.key AND n > 0
                       AND job_counts.state IN ('waiting', 'sending', 'clearing'))`,
    { now },
  )
  return { restored, leftOver, unsure }
}

function closeOpenSends(db: Database, now: number): number {
  return db.run(
    `UPDATE items SET state = 'unsure', reason = 'app-closed', since = :now, settled_at = :now,
       unit_day = date(sent_at / 1000, 'unixepoch'), unit_month = strftime('%Y-%m', sent_at / 1000, 'unixepoch')
     WHERE state = 'sending' AND job IN (SELECT key FROM jobs WHERE state <> 'collecting')`,
    { now },
  )
}

/** Each may have used a unit since; the day is today, because nobody can know a better one. */
function distrust(db: Database, now: number): number {
  db.run(
    `UPDATE jobs SET state = 'paused', pause = 'restored', their_words = NULL
     WHERE state IN ('running', 'paused')
       AND EXISTS (SELECT 1 FROM job_counts WHERE job = jobs.key AND n > 0
                   AND job_counts.state IN ('waiting', 'sending'))`,
  )
  return db.run(
    `UPDATE items SET state = 'unsure', reason = 'restored-journal', their_words = NULL, since = :now,
       settled_at = :now, unit_day = :day, unit_month = substr(:day, 1, 7)
     WHERE state IN ('waiting', 'sending')`,
    { now, day: dayOf(now) },
  )
}

/** A job that was paused already keeps its own reason. */
function pauseLeftOver(db: Database): number {
  const waiting = `EXISTS (SELECT 1 FROM job_counts WHERE job = jobs.key AND state = 'waiting' AND n > 0)`
  db.run(`UPDATE jobs SET state = 'paused', pause = 'restart' WHERE state = 'running' AND ${waiting}`)
  const sql = `SELECT count(*) AS n FROM jobs WHERE state = 'paused' AND ${waiting}`
  return db.get(numberRow, sql)?.n ?? 0
}
