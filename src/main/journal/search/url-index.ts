import { z } from 'zod'
import type { Database } from '../database.ts'
import { blockOf, blockSize, mayHold, placesIn } from './blocks.ts'
import type { Block, Needle } from './blocks.ts'

const jobRow = z.object({ key: z.number(), last: z.number() })
const blockRow = z.object({ first: z.number(), count: z.number(), urls: z.string() })
const versionRow = z.object({ data_version: z.number() })

interface IndexedJob {
  /** The place of its last URL that is indexed. */
  last: number
  readonly blocks: Block[]
}

/**
 * All URLs of the journal in memory, for searching while somebody types: about as large as the URLs themselves. Made
 * with the first search and kept up with what is added. A job's URLs never change and are only added at its end; those
 * of a job that is compacted go all at once, and a job that is still being handed over is not there yet.
 */
export class UrlIndex {
  readonly #db: Database
  readonly #jobs = new Map<number, IndexedJob>()
  #version: number | null = null

  constructor(db: Database) {
    this.#db = db
  }

  /** Takes in what was written since. */
  refresh(): void {
    const version = this.#db.get(versionRow, 'PRAGMA data_version')?.data_version ?? null
    // On a connection that writes, the number stays the same whatever it wrote itself.
    if (this.#db.isReadOnly && version === this.#version) return
    this.#version = version
    const seen = new Set<number>()
    for (const { key, last } of this.#db.all(jobRow, jobsSql)) {
      seen.add(key)
      this.#take(key, last)
    }
    for (const key of this.#jobs.keys()) if (!seen.has(key)) this.#jobs.delete(key)
  }

  /** The places of a job's URLs that hold the text, at most `most`. */
  placesOf(job: number, needle: Needle, most: number): number[] {
    const places: number[] = []
    for (const block of this.#jobs.get(job)?.blocks ?? []) {
      if (places.length >= most) break
      if (mayHold(block, needle)) places.push(...placesIn(block, needle, most - places.length))
    }
    return places
  }

  #take(job: number, last: number): void {
    const indexed = this.#jobs.get(job) ?? { last: 0, blocks: [] }
    this.#jobs.set(job, indexed)
    while (indexed.last < last) {
      const found = this.#db.get(blockRow, blockSql, { job, after: indexed.last, size: blockSize })
      if (found === null) break
      indexed.blocks.push(blockOf(found.first, found.count, found.urls))
      indexed.last = found.first + found.count - 1
    }
  }
}

const jobsSql = `SELECT key, (SELECT max(position) FROM items WHERE items.job = jobs.key) AS last FROM jobs
  WHERE state <> 'collecting' AND compacted_at IS NULL AND EXISTS (SELECT 1 FROM items WHERE items.job = jobs.key)`

/** A block in one row: taking over a million rows one by one takes several times as long. */
const blockSql = `SELECT min(position) AS first, count(*) AS count, group_concat(lower(url), char(10) ORDER BY position) AS urls
  FROM (SELECT position, url FROM items WHERE job = :job AND position > :after ORDER BY position LIMIT :size)
  HAVING count(*) > 0`
