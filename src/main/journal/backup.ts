import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { moveAside } from './aside.ts'
import { begun, type BegunJournal } from './begin.ts'
import { backupOf, type Backup } from './find-backup.ts'
import { openJournal, type JournalOptions } from './open.ts'

/**
 * Keeps a copy of the journal in place of the last one; `copy` writes a whole one to the path it is given, which SQLite
 * does without syncing it.
 */
export async function backUp(journal: string, copy: (target: string) => Promise<unknown>): Promise<void> {
  const half = `${backupOf(journal)}.part`
  rmSync(half, { force: true })
  await copy(half)
  const file = openSync(half, 'r+')
  fsyncSync(file)
  closeSync(file)
  renameSync(half, backupOf(journal))
}

/**
 * Puts a copy in the place of the journal, which must be closed and is kept beside it, and opens it. The start counter
 * tells that it is an older one, so all it holds unfinished becomes unsure, and nothing is sent a second time.
 */
export function restoreBackup(options: JournalOptions, backup: Backup): BegunJournal {
  const ready = `${options.file}.restoring`
  copyFileSync(backup.file, ready)
  moveAside(options.file, 'replaced', options.now())
  renameSync(ready, options.file)
  return begun(openJournal(options), null)
}
