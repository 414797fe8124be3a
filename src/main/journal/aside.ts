import { existsSync, renameSync } from 'node:fs'

/** A journal in SQLite's WAL mode is up to three files. */
const parts = ['', '-wal', '-shm']

/**
 * Renames a damaged journal, so that it is kept for whoever can mend it and a new one can be begun.
 * Answers the new path; throws when it can't be renamed.
 */
export function moveJournalAside(file: string, now: number): string {
  const aside = `${file}.damaged-${new Date(now).toISOString().replaceAll(':', '-')}`
  for (const part of parts) if (existsSync(file + part)) renameSync(file + part, aside + part)
  return aside
}
