import { z } from 'zod'
import type { Database } from './database.ts'

/**
 * What the file says about itself.
 * `oldest-writer`: the oldest version of the journal code that may write it.
 * `starts`, `starts-next`: see `counter.ts`.
 * `sends`: see `send-count.ts`.
 * `in-use`: `yes` from opening until a clean end.
 */
export type MetaName = 'oldest-writer' | 'starts' | 'starts-next' | 'sends' | 'in-use'

const row = z.object({ value: z.string() })

export function readMeta(db: Database, name: MetaName): string | null {
  return db.get(row, 'SELECT value FROM meta WHERE name = :name', { name })?.value ?? null
}

export function writeMeta(db: Database, name: MetaName, value: string): void {
  db.run(
    'INSERT INTO meta (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    { name, value },
  )
}

export function dropMeta(db: Database, name: MetaName): void {
  db.run('DELETE FROM meta WHERE name = :name', { name })
}

export function readNumber(db: Database, name: MetaName): number | null {
  const value = readMeta(db, name)
  return value === null ? null : Number(value)
}
