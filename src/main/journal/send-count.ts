import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs'
import type { Database } from './database.ts'
import { readNumber, writeMeta } from './meta.ts'

/** Belongs into the write that marks an item as `sending`. */
export function countSend(db: Database): void {
  writeMeta(db, 'sends', String(sendsIn(db) + 1))
}

/**
 * How many sends the journal has ever begun, kept in the journal and in a small file beside it. A file that knows of
 * more sends than the journal proves that the journal is an older copy.
 *
 * The start counter cannot tell a copy that was made during a run and put back after that run was killed: nothing was
 * raised in between. This one can, for each single send: the file is written after the journal has the send on disk and
 * before the request leaves. It is not synced, since a kill loses nothing that was written; after a loss of power it may
 * know of fewer sends than the journal, which proves nothing and does no harm. Nor does a file that can't be written.
 */
export class SendCount {
  readonly #db: Database
  readonly #file: string
  #open: number | null = null
  #isBroken = false

  constructor(db: Database, file: string) {
    this.#db = db
    this.#file = file
  }

  isOlderCopy(): boolean {
    return this.#told() > sendsIn(this.#db)
  }

  /** Belongs into the transaction that deals with an older copy: only then is the alarm ever silenced. */
  catchUp(): void {
    const told = this.#told()
    if (told > sendsIn(this.#db)) writeMeta(this.#db, 'sends', String(told))
  }

  /** After the send is on disk in the journal, before its request leaves. Never throws. */
  tell(): void {
    if (this.#isBroken) return
    try {
      this.#open ??= openSync(this.#file, constants.O_WRONLY | constants.O_CREAT, 0o600)
      // Always of one length, so that one write in place replaces the number as a whole.
      writeSync(this.#open, String(sendsIn(this.#db)).padStart(16, '0'), 0)
    } catch {
      this.#isBroken = true
    }
  }

  close(): void {
    if (this.#open !== null) closeSync(this.#open)
    this.#open = null
    this.#isBroken = true
  }

  /** 0 for a file that is not there or holds no number: it proves nothing. */
  #told(): number {
    try {
      const text = readFileSync(this.#file, 'utf8')
      return /^\d{16}$/.test(text) ? Number(text) : 0
    } catch {
      return 0
    }
  }
}

function sendsIn(db: Database): number {
  return readNumber(db, 'sends') ?? 0
}
