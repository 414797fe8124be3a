import { renameSync, rmSync } from 'node:fs'
import { z } from 'zod'
import type { Database } from './database.ts'
import { writeMeta } from './meta.ts'

export interface Migration {
  /** The version of the file after it. */
  readonly version: number
  /** The oldest version of the app's journal code that may write the file after it. */
  readonly oldestWriter: number
  readonly sql: string
}

const versionRow = z.object({ user_version: z.number() })

export function versionOf(db: Database): number {
  return db.get(versionRow, 'PRAGMA user_version')?.user_version ?? 0
}

export function latest(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0
}

/**
 * Brings the file up to date, each step with a copy of the file before it; `backupsOf` is null while the file is being
 * created. A newer file stays as it is.
 */
export function migrate(db: Database, migrations: readonly Migration[], backupsOf: string | null): void {
  for (const migration of migrations) {
    if (versionOf(db) >= migration.version) continue
    if (backupsOf !== null) backUp(db, `${backupsOf}.before-${migration.version}`)
    db.write(() => {
      // Another copy of the app may have taken this step while this one waited for the lock.
      if (versionOf(db) >= migration.version) return
      db.exec(migration.sql)
      db.exec(`PRAGMA user_version = ${migration.version}`)
      writeMeta(db, 'oldest-writer', String(migration.oldestWriter))
    })
  }
}

/** A whole copy under its final name, or none. */
function backUp(db: Database, target: string): void {
  const half = `${target}.part`
  rmSync(half, { force: true })
  db.run('VACUUM INTO :half', { half })
  renameSync(half, target)
}
