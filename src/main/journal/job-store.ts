import type { JobState, PauseReason } from '#shared/purge/job-state.ts'
import { JobReader } from './job-reader.ts'
import { numberRow } from './rows.ts'
import type { JobRow } from './rows.ts'

export interface NewJob {
  readonly id: string
  readonly accountId: string
  readonly accountName: string
  readonly practice: boolean
  readonly name: string
  /** The operating system's name of who clears it; null where that is not to be recorded. */
  readonly clearedBy?: string | null
  /** Names of the presets that its URLs came from. */
  readonly presets?: readonly string[]
}

/** A job was asked to go from a state that does not lead there. */
export class WrongJobState extends Error {
  override readonly name = 'WrongJobState'
}

/** `stopped` and `done` open again only through *Send again*. */
const predecessors: Record<Exclude<JobState, 'collecting'>, readonly JobState[]> = {
  running: ['collecting', 'paused', 'stopped', 'done'],
  paused: ['running', 'paused'],
  stopped: ['collecting', 'running', 'paused', 'done'],
  done: ['running', 'paused'],
}

export class JobStore extends JobReader {
  begin(job: NewJob, now: number): JobRow {
    return this.db.write(() => {
      const account = this.#accountKey(job.accountId)
      this.db.run(
        `INSERT INTO jobs (id, account, account_name, practice, name, state, created_at, cleared_by, presets)
         VALUES (:id, :account, :accountName, :practice, :name, 'collecting', :createdAt, :clearedBy, :presets)`,
        {
          id: job.id,
          account,
          accountName: job.accountName,
          practice: job.practice ? 1 : 0,
          name: job.name,
          createdAt: this.#freeTime(now),
          clearedBy: job.clearedBy ?? null,
          presets: namesOf(job.presets ?? []),
        },
      )
      const begun = this.byId(job.id)
      if (begun === null) throw new Error('A job that was just written is not there')
      return begun
    })
  }

  /** Jobs whose list never came over as a whole: nothing of them was sent. */
  dropCollecting(): void {
    this.db.write(() => this.db.run("DELETE FROM jobs WHERE state = 'collecting'"))
  }

  run(key: number): void {
    this.#move(key, 'running', null, null, null)
  }

  pause(key: number, reason: PauseReason, theirWords: string | null): void {
    this.#move(key, 'paused', reason, theirWords, null)
  }

  stop(key: number, now: number): void {
    this.#move(key, 'stopped', null, null, now)
  }

  finish(key: number, now: number): void {
    this.#move(key, 'done', null, null, now)
  }

  #move(
    key: number,
    to: Exclude<JobState, 'collecting'>,
    pause: PauseReason | null,
    theirWords: string | null,
    endedAt: number | null,
  ): void {
    const states = predecessors[to].map((state) => `'${state}'`).join(', ')
    const sql = `UPDATE jobs SET state = :to, pause = :pause, their_words = :theirWords, ended_at = :endedAt
      WHERE key = :key AND state IN (${states})`
    this.db.write(() => {
      if (this.db.run(sql, { key, to, pause, theirWords, endedAt }) !== 1) {
        throw new WrongJobState(`Job ${key} cannot become ${to}`)
      }
    })
  }

  #accountKey(id: string): number {
    this.db.run('INSERT INTO accounts (id) VALUES (:id) ON CONFLICT (id) DO NOTHING', { id })
    const found = this.db.get(numberRow, 'SELECT key AS n FROM accounts WHERE id = :id', { id })
    if (found === null) throw new Error('An account that was just written is not there')
    return found.n
  }

  /** The next time no job has yet, so that a time alone says where a list goes on. */
  #freeTime(now: number): number {
    let time = now
    while (this.db.get(numberRow, 'SELECT 1 AS n FROM jobs WHERE created_at = :time', { time }) !== null)
      time += 1
    return time
  }
}

/** One name a line. */
function namesOf(presets: readonly string[]): string | null {
  return presets.length === 0 ? null : presets.map((name) => name.replaceAll('\n', ' ')).join('\n')
}
