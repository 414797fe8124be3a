import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../random.ts'
import { syncedNote } from '../desk/synced.ts'

/** Of SQLite's write-ahead log, as its documents describe it. */
const head = { length: 32, pageSize: 8, salts: 16 }
const frameHead = 24
/** In the index of the log: up to which frame it may have been copied into the journal. It was synced before that. */
const copiedAt = 128
const block = 512

/**
 * Takes from a killed app's files what a loss of power at that moment may have taken: everything that was written and not
 * yet synced. Of the log what came after the last sync is cut off, or torn in the middle; the count of sends, which is
 * never synced, goes as a whole. @returns whether any of the log was lost. An honest disk is assumed: one that calls unwritten data written is beyond this.
 */
export function losePower(folder: string, random: Random): boolean {
  if (random.chance(0.5)) rmSync(join(folder, 'journal.sends'), { force: true })
  const [log, note] = [join(folder, 'journal.db-wal'), join(folder, syncedNote)]
  if (!existsSync(log) || !existsSync(note)) return false
  const bytes = readFileSync(log)
  const copied = framesCopied(join(folder, 'journal.db-shm'))
  const synced = syncedBytes(bytes, readFileSync(note, 'utf8'), copied)
  if (synced === null || synced >= bytes.length) return false
  writeFileSync(log, random.chance(0.5) ? bytes.subarray(0, synced) : torn(bytes, synced, random))
  rmSync(join(folder, 'journal.db-shm'), { force: true })
  return true
}

/** Null when the note knows nothing of this log. A log begun anew since the last sync is not on the disk at all. */
function syncedBytes(log: Buffer, note: string, copied: number): number | null {
  const [salts = '', frames = ''] = note.split(' ')
  if (log.length < head.length || frames === '') return null
  if (log.subarray(head.salts, head.salts + 8).toString('hex') !== salts) return 0
  return head.length + Math.max(copied, Number(frames)) * (frameHead + log.readUInt32BE(head.pageSize))
}

function framesCopied(index: string): number {
  if (!existsSync(index)) return 0
  const bytes = readFileSync(index)
  return bytes.length < copiedAt + 4 ? 0 : bytes.readUInt32LE(copiedAt)
}

/** Some blocks of the rest had been written and others had not. */
function torn(log: Buffer, synced: number, random: Random): Buffer {
  const left = Buffer.from(log)
  for (let at = synced; at < left.length; at += block)
    if (random.chance(0.5)) left.fill(0, at, Math.min(at + block, left.length))
  return left
}
