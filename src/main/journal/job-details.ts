import { z } from 'zod'
import { batchSize } from '#shared/purge/batch.ts'
import { isSettled, itemStates } from '#shared/purge/item-state.ts'
import { noItems } from '#shared/purge/job-state.ts'
import type { ItemCounts } from '#shared/purge/job-state.ts'
import type { Database } from './database.ts'

/** ImageKit says few different things; beyond it nobody reads on. */
const mostWords = 50

const partRow = z.object({
  batch: z.number(),
  state: z.enum(itemStates),
  n: z.number(),
  requestIds: z.number(),
  firstSentAt: z.number().nullable(),
  lastSentAt: z.number().nullable(),
  lastSince: z.number(),
})
type Part = z.infer<typeof partRow>
const wordsRow = z.object({ words: z.string(), n: z.number() })

export interface Batch {
  /** 1 for the job's first. */
  readonly number: number
  /** Of all its URLs, also of those that were sent again. */
  readonly counts: ItemCounts
  readonly firstSentAt: number | null
  /** Null while one is under way. */
  readonly endedAt: number | null
}

export interface JobDetails {
  readonly batches: Batch[]
  /** ImageKit's own words, most frequent first. */
  readonly words: { readonly words: string; readonly n: number }[]
  readonly firstSentAt: number | null
  readonly lastSentAt: number | null
  readonly requestIds: number
}

/** What is known of a job beyond its numbers. Goes through all its URLs. */
export function jobDetails(db: Database, job: number): JobDetails {
  const parts = db.all(partRow, partsSql, { job })
  const batches = [...Map.groupBy(parts, ({ batch }) => batch)].map(([number, own]) => batchOf(number, own))
  return {
    batches,
    words: db.all(wordsRow, wordsSql, { job, most: mostWords }),
    firstSentAt: least(parts.map(({ firstSentAt }) => firstSentAt)),
    lastSentAt: greatest(parts.map(({ lastSentAt }) => lastSentAt)),
    requestIds: parts.reduce((sum, part) => sum + part.requestIds, 0),
  }
}

function batchOf(number: number, parts: readonly Part[]): Batch {
  const counts = { ...noItems }
  for (const { state, n } of parts) counts[state] += n
  const isOver = parts.every(({ state }) => isSettled(state))
  return {
    number: number + 1,
    counts,
    firstSentAt: least(parts.map(({ firstSentAt }) => firstSentAt)),
    endedAt: isOver ? greatest(parts.map(({ lastSince }) => lastSince)) : null,
  }
}

function least(times: readonly (number | null)[]): number | null {
  return times.reduce<number | null>(
    (first, time) => (time === null ? first : Math.min(time, first ?? time)),
    null,
  )
}

function greatest(times: readonly (number | null)[]): number | null {
  return times.reduce<number | null>(
    (last, time) => (time === null ? last : Math.max(time, last ?? time)),
    null,
  )
}

const partsSql = `SELECT (position - 1) / ${batchSize} AS batch, state, count(*) AS n, count(request_id) AS requestIds,
    min(sent_at) AS firstSentAt, max(sent_at) AS lastSentAt, max(since) AS lastSince
  FROM items WHERE job = :job GROUP BY 1, 2 ORDER BY 1`

const wordsSql = `SELECT their_words AS words, count(*) AS n FROM items
  WHERE job = :job AND their_words IS NOT NULL GROUP BY 1 ORDER BY n DESC, words LIMIT :most`
