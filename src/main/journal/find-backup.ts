import { existsSync, renameSync, statSync } from 'node:fs'
import { lookAt } from './look.ts'

/** A copy of a journal that can take its place. */
export interface Backup {
  readonly file: string
  /** In ms since 1970. */
  readonly madeAt: number
}

/** Where the regular copy of a journal stands. */
export const backupOf = (journal: string): string => `${journal}.backup`

/** The regular copy, if there is one that can be read. */
export function findBackup(journal: string): Backup | null {
  const file = backupOf(journal)
  try {
    if (!existsSync(file) || lookAt(file).is !== 'journal') return null
    return { file, madeAt: Math.round(statSync(file).mtimeMs) }
  } catch {
    return null
  }
}

/**
 * The regular copy under a name of its own: where it is offered, the next regular copy, which is one of a new and empty
 * history, must not take its place.
 */
export function keepBackup(journal: string, now: number): Backup | null {
  const found = findBackup(journal)
  if (found === null) return null
  const kept = `${found.file}.kept-${new Date(now).toISOString().replaceAll(':', '-')}`
  try {
    renameSync(found.file, kept)
    return { ...found, file: kept }
  } catch {
    return found
  }
}
