import { z } from 'zod'
import { itemStates } from '#shared/purge/item-state.ts'
import { jobStates, pauseReasons } from '#shared/purge/job-state.ts'
import { reasons } from '#shared/purge/reason.ts'

/** Rows as the rest of main reads them. `key` is the journal's own number, `id` what the page knows. */

const text = z.string().nullable()
const time = z.number().nullable()

export const jobRow = z.object({
  key: z.number(),
  id: z.string(),
  accountId: z.string(),
  accountName: z.string(),
  practice: z.number().transform((value) => value === 1),
  name: z.string(),
  state: z.enum(jobStates),
  pause: z.enum(pauseReasons).nullable(),
  theirWords: text,
  createdAt: z.number(),
  endedAt: time,
  /** When its single URLs were removed because the job was old. */
  compactedAt: time,
  /** The operating system's name of who began it; null where it was not recorded. */
  clearedBy: text,
  presets: text.transform((names) => names?.split('\n') ?? []),
})
export type JobRow = z.infer<typeof jobRow>

export const jobColumns = `jobs.key, jobs.id, accounts.id AS accountId, jobs.account_name AS accountName, jobs.practice,
  jobs.name, jobs.state, jobs.pause, jobs.their_words AS theirWords, jobs.created_at AS createdAt,
  jobs.ended_at AS endedAt, jobs.compacted_at AS compactedAt,
  jobs.cleared_by AS clearedBy, jobs.presets`

export const itemRow = z.object({
  id: z.number(),
  job: z.number(),
  jobId: z.string(),
  position: z.number(),
  url: z.string(),
  state: z.enum(itemStates),
  reason: z.enum(reasons).nullable(),
  theirWords: text,
  supportId: text,
  requestId: text,
  sentAt: time,
  since: z.number(),
  settledAt: time,
  lastPendingAt: time,
  againOf: time,
  sentAgainAs: time,
  /** 1 when the person let it be although it was refused or could not be confirmed. */
  letBe: z.number(),
  unitMonth: text,
})
export type ItemRow = z.infer<typeof itemRow>

export const itemColumns = `items.id, items.job, jobs.id AS jobId, items.position, items.url, items.state, items.reason,
  items.their_words AS theirWords, items.support_id AS supportId, items.request_id AS requestId,
  items.sent_at AS sentAt, items.since, items.settled_at AS settledAt, items.last_pending_at AS lastPendingAt,
  items.again_of AS againOf, items.sent_again_as AS sentAgainAs, items.let_be AS letBe, items.unit_month AS unitMonth`

export const numberRow = z.object({ n: z.number() })
