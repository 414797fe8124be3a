import { z } from 'zod'
import { itemStates } from '../../purge/item-state.ts'
import { jobOutcomes } from '../../purge/job-outcome.ts'
import { jobStates, pauseReasons } from '../../purge/job-state.ts'
import { callBytes, callLimit } from '../../purge/limits.ts'
import { reasons } from '../../purge/reason.ts'
import { count, id, time } from './basics.ts'

export const counts = z.object({
  waiting: count,
  sending: count,
  clearing: count,
  cleared: count,
  untracked: count,
  refused: count,
  unsure: count,
  left: count,
  stopped: count,
})

export const job = z.object({
  id,
  accountId: id,
  accountName: z.string(),
  practice: z.boolean(),
  name: z.string(),
  state: z.enum(jobStates),
  pause: z.enum(pauseReasons).nullable(),
  /** ImageKit's words behind a pause. */
  theirWords: z.string().nullable(),
  counts,
  /** Items that a newer item of the job sends again; not among `counts`. */
  sentAgain: count,
  total: count,
  /** Refused, unsure and untracked items that were neither left nor sent again. */
  needsYou: count,
  /** Items clearing whose last answer was still Pending at least 15 minutes after sending. */
  takingLong: count,
  createdAt: time,
  endedAt: time.nullable(),
  /** Its single URLs were removed then, because the job is old; the counts stay. */
  compactedAt: time.optional(),
  /** The operating system's name of who pressed Clear, where it was recorded. */
  clearedBy: z.string().optional(),
  /** Names of the presets that its URLs came from. */
  presets: z.array(z.string()).readonly().optional(),
  /** ImageKit is out of reach, or not available; what waits is tried again by itself. */
  inTrouble: z.literal(true).optional(),
  /** Sends of the account wait until then because ImageKit said so. */
  waitsUntil: time.nullable(),
  /** An honest range of the seconds left, null when it can't be told. */
  secondsLeft: z.object({ from: count, to: count }).nullable(),
})
export type JobView = z.infer<typeof job>

export const item = z.object({
  id: count,
  jobId: id,
  /** 1 for the job's first URL. */
  position: count,
  url: z.string(),
  state: z.enum(itemStates),
  reason: z.enum(reasons).nullable(),
  theirWords: z.string().nullable(),
  supportId: z.string().nullable(),
  requestId: z.string().nullable(),
  sentAt: time.nullable(),
  /** When the item came into its state. */
  since: time,
  takingLong: z.boolean(),
  /** The item this one sends again, and the one that sends this one again. */
  againOf: count.nullable(),
  sentAgainAs: count.nullable(),
  /** The person let it be although it was refused or could not be confirmed. */
  letBe: z.boolean(),
})
export type ItemView = z.infer<typeof item>

export const itemFilter = z.enum(['all', 'needs-you', 'clearing', 'cleared', 'waiting'])
export type ItemFilter = z.infer<typeof itemFilter>

/** The order of a job's URLs on the screen. */
export const itemSort = z.strictObject({
  by: z.enum(['position', 'state', 'url', 'time']),
  down: z.boolean(),
})
export type ItemSort = z.infer<typeof itemSort>

/** What Activity is searched for; an empty or null part leaves nothing out. Times as everywhere, in ms. */
export const jobQuery = z.strictObject({
  text: z.string().max(500),
  accountId: id.nullable(),
  from: time.nullable(),
  to: time.nullable(),
  outcome: z.enum(jobOutcomes).nullable(),
})

/** `matches`: URLs with the text, up to 200; null where no text was searched, 0 where only a name has it. */
export const foundJob = z.object({ job, matches: count.nullable() })

const batch = z.object({
  /** 1 for the job's first. */
  number: count,
  counts,
  firstSentAt: time.nullable(),
  /** When its last URL came to its end; null while one is under way. */
  endedAt: time.nullable(),
})
export type BatchView = z.infer<typeof batch>

/** What is known of a job beyond its numbers. */
export const jobDetails = z.object({
  batches: z.array(batch).readonly(),
  /** ImageKit's own words, each once, and at how many URLs they stand. */
  words: z.array(z.object({ words: z.string(), n: count })).readonly(),
  firstSentAt: time.nullable(),
  lastSentAt: time.nullable(),
  /** URLs that have a request id. */
  requestIds: count,
})
export type JobDetailsView = z.infer<typeof jobDetails>

/** A URL that was sent a short while ago or is still being cleared. */
export const recentSend = z.object({ url: z.string(), sentAt: time, clearing: z.boolean() })

/** URLs of one call: at most 1,000 and 1 MB together. */
export const urls = z
  .array(z.string().min(1).max(callBytes))
  .min(1)
  .max(callLimit)
  .refine((list) => list.reduce((sum, url) => sum + url.length, 0) <= callBytes)
