import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { z } from 'zod'
import type { Database } from './database.ts'

/** A lease without a heartbeat for so long is given up, in ms. */
const leaseEnds = 30_000
/** How often the holder must beat, in ms. */
export const heartbeat = 5_000

/** The process as the lease knows it. */
export interface OwnProcess {
  readonly pid: number
  readonly host: string
  readonly isAlive: (pid: number) => boolean
}

export const thisProcess: OwnProcess = { pid: process.pid, host: hostname(), isAlive: isRunning }

/** Another copy of the app writes, or has taken over after this one was silent for too long. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

const leaseRow = z.object({
  token: z.string(),
  owner: z.string(),
  host: z.string(),
  pid: z.number(),
  beat_at: z.number(),
})
const read = 'SELECT token, owner, host, pid, beat_at FROM lease'

/**
 * Only the holder of the lease writes the journal. It is checked inside every write, so that a copy that was asleep
 * while another took over cannot write one row more.
 */
export class Lease {
  readonly #db: Database
  readonly #now: () => number
  readonly #token = randomUUID()

  constructor(db: Database, now: () => number) {
    this.#db = db
    this.#now = now
  }

  /** The name of another copy that holds it, null when it is free. */
  holder(own: OwnProcess): string | null {
    const held = this.#db.get(leaseRow, read)
    return held !== null && this.#isHeld(held, own) ? held.owner : null
  }

  /** Answers the name of who holds it already, null when it was free. */
  take(owner: string, own: OwnProcess): string | null {
    return this.#db.write(() => {
      const holder = this.holder(own)
      if (holder !== null) return holder
      this.#db.run(
        `INSERT OR REPLACE INTO lease (only, token, owner, host, pid, beat_at)
         VALUES (1, :token, :owner, :host, :pid, :now)`,
        { token: this.#token, owner, host: own.host, pid: own.pid, now: this.#now() },
      )
      this.#db.guardWrites(() => this.check())
      return null
    })
  }

  check(): void {
    if (this.#db.get(leaseRow, read)?.token !== this.#token) {
      throw new LeaseLost('Another copy of the app writes this journal')
    }
  }

  beat(): void {
    this.#db.write(() => this.#db.run('UPDATE lease SET beat_at = :now', { now: this.#now() }))
  }

  release(): void {
    this.#db.write(() => this.#db.run('DELETE FROM lease'))
    this.#db.guardWrites(() => undefined)
  }

  /** After a crash the process is gone: the next start need not wait for the lease to end. */
  #isHeld(held: z.infer<typeof leaseRow>, own: OwnProcess): boolean {
    // A clock that was set back makes a beat of the future; it ends as well.
    const fresh = Math.abs(this.#now() - held.beat_at) < leaseEnds
    if (!fresh) return false
    if (held.host !== own.host) return true
    return held.pid !== own.pid && own.isAlive(held.pid)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
