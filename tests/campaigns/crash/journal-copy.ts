import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const files = ['journal.db', 'journal.db-wal']

/** As a backup of the folder would take them; nothing may write meanwhile. */
export function copyJournal(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of files) if (existsSync(join(from, name))) copyFileSync(join(from, name), join(to, name))
}

/** The journal as it was then, in the place of the one of now. */
export function putBack(copy: string, folder: string): void {
  for (const name of [...files, 'journal.db-shm']) rmSync(join(folder, name), { force: true })
  copyJournal(copy, folder)
}
