import { DatabaseSync } from 'node:sqlite'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import type { z } from 'zod'

export type Values = Record<string, SQLInputValue>

/** How long a write waits for another connection's lock before it fails, in ms. */
const busyTimeout = 2_000

/**
 * SQLite with three habits added: statements are prepared once, every row is parsed by a schema, and every write is a
 * transaction that first asks the guard (the lease) whether this copy of the app may still write.
 */
export class Database {
  readonly isReadOnly: boolean
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  #guard: () => void = () => undefined
  #depth = 0

  constructor(file: string | URL, readOnly: boolean) {
    this.#db = new DatabaseSync(file, { readOnly, timeout: busyTimeout })
    this.isReadOnly = readOnly
    if (!readOnly) this.#makeDurable()
  }

  /** Called first in every write; throws when this copy may not write. */
  guardWrites(guard: () => void): void {
    this.#guard = guard
  }

  get<T>(row: z.ZodType<T>, sql: string, values: Values = {}): T | null {
    const found = this.#prepare(sql).get(values)
    return found === undefined ? null : row.parse(found)
  }

  all<T>(row: z.ZodType<T>, sql: string, values: Values = {}): T[] {
    return this.#prepare(sql)
      .all(values)
      .map((found) => row.parse(found))
  }

  /** Answers how many rows it changed. */
  run(sql: string, values: Values = {}): number {
    return Number(this.#prepare(sql).run(values).changes)
  }

  /** Several statements without values. */
  exec(sql: string): void {
    this.#db.exec(sql)
  }

  /** All or nothing, on disk when it returns. A write inside a write belongs to the outer one. */
  write<T>(work: () => T): T {
    if (this.#depth > 0) return work()
    this.#db.exec('BEGIN IMMEDIATE')
    this.#depth += 1
    try {
      this.#guard()
      const result = work()
      this.#db.exec('COMMIT')
      return result
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      throw error
    } finally {
      this.#depth -= 1
    }
  }

  close(): void {
    this.#statements.clear()
    this.#db.close()
  }

  /** What was acknowledged survives a kill and, as far as the disk is honest, a loss of power. */
  #makeDurable(): void {
    this.#db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA fullfsync = ON;
      PRAGMA checkpoint_fullfsync = ON;
      PRAGMA foreign_keys = ON;
    `)
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const statement = this.#db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}
