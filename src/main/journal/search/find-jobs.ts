import { z } from 'zod'
import type { JobOutcome } from '#shared/purge/job-outcome.ts'
import { statesOfOutcome } from '#shared/purge/job-outcome.ts'
import { mostCounted } from '#shared/purge/limits.ts'
import { searchedUrl } from '#shared/urls/searched.ts'
import type { Database, Values } from '../database.ts'
import { numberRow } from '../rows.ts'
import { needleOf } from './blocks.ts'
import type { Needle } from './blocks.ts'
import { UrlIndex } from './url-index.ts'

export interface JobQuery {
  /** Part of a URL, of the list's, a preset's or the account's name, in any letter case; empty for all. */
  readonly text: string
  readonly accountId: string | null
  /** Begun from then on, and before then, in ms. */
  readonly from: number | null
  readonly to: number | null
  /** Only jobs with a URL that came to it; with a text, one that holds the text too. */
  readonly outcome: JobOutcome | null
  /** Only jobs older than the one begun then. */
  readonly before: number | null
  readonly limit: number
}

export interface FoundJob {
  readonly key: number
  /** URLs of it that hold the text, at most `mostCounted`; null when only its names were looked at or need be. */
  readonly matches: number | null
}

export interface FoundJobs {
  readonly jobs: FoundJob[]
  /** There may be older ones. */
  readonly hasOlder: boolean
}

/** Jobs looked at in one go. */
const slice = 200

const candidateRow = z.object({ key: z.number(), createdAt: z.number(), names: z.string() })

/** Finds jobs, newest first. */
export class JobSearch {
  readonly #db: Database
  readonly #index: UrlIndex

  constructor(db: Database) {
    this.#db = db
    this.#index = new UrlIndex(db)
  }

  find(query: JobQuery): FoundJobs {
    const text = query.text.trim()
    const needle = text === '' ? null : needleOf(searchedUrl(text))
    if (needle !== null) this.#index.refresh()
    const jobs: FoundJob[] = []
    for (const { key, names } of this.#candidates(query)) {
      const found = this.#judge(key, names.toLowerCase().includes(text.toLowerCase()), needle, query.outcome)
      if (found === null) continue
      if (jobs.length === query.limit) return { jobs, hasOlder: true }
      jobs.push(found)
    }
    return { jobs, hasOlder: false }
  }

  #judge(key: number, isNamed: boolean, needle: Needle | null, outcome: JobOutcome | null): FoundJob | null {
    if (needle === null) return { key, matches: null }
    const places = this.#index.placesOf(key, needle, mostCounted)
    if (places.length > 0 && (outcome === null || this.#hasCome(key, outcome, places, needle)))
      return { key, matches: places.length }
    return isNamed ? { key, matches: 0 } : null
  }

  /** Whether one of the job's URLs with the text came to that outcome. Mostly one of the first did. */
  #hasCome(job: number, outcome: JobOutcome, places: readonly number[], needle: Needle): boolean {
    const which = `SELECT 1 AS n FROM items WHERE job = :job AND ${isOutcome(outcome)}`
    const first = JSON.stringify(places)
    const among = `${which} AND position IN (SELECT value FROM json_each(:first)) LIMIT 1`
    if (this.#db.get(numberRow, among, { job, first }) !== null) return true
    if (places.length < mostCounted) return false
    const text = needle.text.toString('latin1')
    return (
      this.#db.get(numberRow, `${which} AND instr(lower(url), :text) > 0 LIMIT 1`, { job, text }) !== null
    )
  }

  /** Jobs that all but the text allows, newest first. */
  *#candidates(query: JobQuery) {
    const conditions = ["state <> 'collecting'", 'created_at >= :from', 'created_at < :before']
    const values: Values = { from: query.from ?? 0 }
    if (query.accountId !== null) {
      conditions.push('account = (SELECT key FROM accounts WHERE id = :accountId)')
      values['accountId'] = query.accountId
    }
    if (query.outcome !== null) conditions.push(hasOutcome(query.outcome))
    const sql = `SELECT key, created_at AS createdAt, name || char(10) || account_name || char(10) || coalesce(presets, '') AS names
      FROM jobs WHERE ${conditions.join(' AND ')} ORDER BY created_at DESC LIMIT ${slice}`
    let before = Math.min(query.to ?? Number.MAX_SAFE_INTEGER, query.before ?? Number.MAX_SAFE_INTEGER)
    for (;;) {
      const found = this.#db.all(candidateRow, sql, { ...values, before })
      yield* found
      const last = found.at(-1)
      if (last === undefined || found.length < slice) return
      before = last.createdAt
    }
  }
}

function isOutcome(outcome: JobOutcome): string {
  const open = outcome === 'needs-you' ? ' AND sent_again_as IS NULL AND let_be = 0' : ''
  return `state IN (${listed(outcome)})${open}`
}

/** From the counts that the triggers keep. */
function hasOutcome(outcome: JobOutcome): string {
  const open = outcome === 'needs-you' ? ' AND dealt = 0' : ''
  return `EXISTS (SELECT 1 FROM job_counts WHERE job_counts.job = jobs.key AND n > 0
    AND job_counts.state IN (${listed(outcome)})${open})`
}

function listed(outcome: JobOutcome): string {
  return statesOfOutcome(outcome)
    .map((state) => `'${state}'`)
    .join(', ')
}
