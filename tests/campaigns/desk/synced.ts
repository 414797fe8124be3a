import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Beside the journal: its write-ahead log as far as it is certainly on the disk. See `crash/power-loss.ts`. */
export const syncedNote = 'synced.note'

/** What SQLite's index of its log begins with; the file format of its documents. */
const indexHead = { length: 48, frames: 16, salts: 32 }

/**
 * From now on every commit, which ends with the log synced, notes how far the log goes. The note itself is not synced:
 * the process is killed, and the computer is not.
 */
export function noteSynced(folder: string): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own database below
  const { exec } = DatabaseSync.prototype
  const note = openSync(join(folder, syncedNote), constants.O_RDWR | constants.O_CREAT, 0o600)
  DatabaseSync.prototype.exec = function noting(this: DatabaseSync, sql: string): void {
    exec.call(this, sql)
    if (sql === 'COMMIT') writeNote(note, join(folder, 'journal.db-shm'))
  }
}

function writeNote(note: number, index: string): void {
  const head = Buffer.alloc(indexHead.length)
  const file = openSync(index, 'r')
  readSync(file, head, 0, indexHead.length, 0)
  closeSync(file)
  const frames = String(head.readUInt32LE(indexHead.frames)).padStart(10, '0')
  const salts = head.subarray(indexHead.salts, indexHead.salts + 8).toString('hex')
  // Always of one length, so that one write replaces it as a whole.
  writeSync(note, `${salts} ${frames}`, 0)
}
