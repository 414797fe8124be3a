import { existsSync, renameSync } from 'node:fs'

/** A journal in SQLite's WAL mode is up to three files. */
const parts = ['', '-wal', '-shm']

/**
 * Renames a journal, so that it is kept for whoever can mend it and another can take its place. Answers the new path;
 * throws when it can't be renamed.
 */
export function moveAside(file: string, why: 'damaged' | 'replaced', now: number): string {
  const aside = `${file}.${why}-${new Date(now).toISOString().replaceAll(':', '-')}`
  for (const part of parts) if (existsSync(file + part)) renameSync(file + part, aside + part)
  return aside
}
