import { existsSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { Database } from './database.ts'
import { readNumber } from './meta.ts'
import { versionOf } from './migrate.ts'

export type Look =
  | { readonly is: 'new' }
  | { readonly is: 'journal'; readonly version: number; readonly oldestWriter: number }
  | { readonly is: 'foreign' }

/** `PDSK`, as the first migration writes it. */
const applicationId = 1_346_655_051
const idRow = z.object({ application_id: z.number() })
const countRow = z.object({ n: z.number() })

/** What the file is, found out without changing a byte of it. Throws what SQLite throws on a damaged one. */
export function lookAt(file: string): Look {
  if (!existsSync(file) || statSync(file).size === 0) return { is: 'new' }
  const db = new Database(untouched(file), true)
  try {
    const id = db.get(idRow, 'PRAGMA application_id')?.application_id ?? 0
    if (id === applicationId) {
      return { is: 'journal', version: versionOf(db), oldestWriter: readNumber(db, 'oldest-writer') ?? 1 }
    }
    // A creation that was cut short leaves a file without tables.
    const tables = db.get(countRow, 'SELECT count(*) AS n FROM sqlite_schema')?.n ?? 0
    return tables === 0 ? { is: 'new' } : { is: 'foreign' }
  } finally {
    db.close()
  }
}

/** `immutable` keeps SQLite from leaving its side files; with a write-ahead log there, they are there already. */
function untouched(file: string): URL {
  const url = pathToFileURL(file)
  if (!existsSync(`${file}-wal`)) url.searchParams.set('immutable', '1')
  return url
}
