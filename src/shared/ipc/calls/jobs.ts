import { z } from 'zod'
import * as view from '../views.ts'
import { callLimit, jobLimit } from '../../purge/limits.ts'
import { done } from './shape.ts'
import type { Call } from './shape.ts'

const anyItemIds = z.array(z.number().int().nonnegative()).min(1)
const itemIds = anyItemIds.max(callLimit)
/** Rows that can be chosen at once: all of a large job and what was sent again. */
const chosenLimit = 2 * jobLimit
const itemQuery = z.strictObject({
  jobId: view.id,
  filter: view.itemFilter,
  search: z.string().max(500),
  /** The job's own order where it is not given. */
  sort: view.itemSort.optional(),
  offset: z.number().int().min(0),
})

/** Jobs: brought over in pieces, started, watched and acted upon. */
export const jobsCalls = {
  /** A known job id returns the job it has and changes nothing; `received` is how many URLs it holds. */
  'jobs.begin': {
    input: z.strictObject({
      jobId: view.id,
      accountId: view.id,
      name: z.string().max(200),
      /** Names of the presets that URLs of the list came from. */
      presets: z.array(z.string().min(1).max(200)).max(50).default([]),
    }),
    output: z.object({ job: view.job, received: z.number().int() }),
  },
  /** `offset`: URLs added before this call; a piece that is there already is not added again. */
  'jobs.add': {
    input: z.strictObject({ jobId: view.id, offset: z.number().int().min(0), urls: view.urls }),
    output: z.object({ received: z.number().int() }),
  },
  /** Starts the job if it holds exactly `total` URLs. Calling it again returns the running job. */
  'jobs.go': {
    input: z.strictObject({ jobId: view.id, total: z.number().int().min(1) }),
    output: view.job,
  },
  'jobs.find': { input: z.strictObject({ jobId: view.id }), output: z.object({ job: view.job.nullable() }) },
  'jobs.list': {
    input: z.strictObject({ before: z.number().int().nullable(), limit: z.number().int().min(1).max(200) }),
    output: z.object({ jobs: z.array(view.job).readonly() }),
  },
  /** Past jobs that fit, newest first; `before`: only those begun earlier. */
  'jobs.search': {
    input: view.jobQuery.extend({
      before: z.number().int().nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({ found: z.array(view.foundJob).readonly(), hasOlder: z.boolean() }),
  },
  'jobs.details': { input: z.strictObject({ jobId: view.id }), output: view.jobDetails },
  /** URLs that the account sent in the last 15 minutes or is still clearing, newest first, at most 20,000. */
  'jobs.recent': {
    input: z.strictObject({ accountId: view.id }),
    output: z.object({ sends: z.array(view.recentSend).readonly() }),
  },
  /** The ids of a job's rows as `jobs.items` would have them. */
  'jobs.itemIds': {
    input: itemQuery.extend({ limit: z.number().int().min(1).max(chosenLimit) }),
    output: z.object({ ids: z.array(z.number().int()).readonly() }),
  },
  'jobs.items': {
    input: itemQuery.extend({ limit: z.number().int().min(1).max(500) }),
    output: z.object({ total: z.number().int(), items: z.array(view.item).readonly() }),
  },
  'jobs.pause': { input: z.strictObject({ jobId: view.id }), output: view.job },
  'jobs.resume': { input: z.strictObject({ jobId: view.id }), output: view.job },
  'jobs.stop': { input: z.strictObject({ jobId: view.id }), output: view.job },
  'jobs.sendAgain': { input: z.strictObject({ jobId: view.id, itemIds }), output: view.job },
  'jobs.leave': { input: z.strictObject({ jobId: view.id, itemIds }), output: view.job },
  'jobs.copy': {
    input: z.strictObject({
      jobId: view.id,
      itemIds: anyItemIds.max(chosenLimit),
      what: z.enum(['urls', 'request-ids', 'support-ids']),
    }),
    output: done,
  },
  'jobs.openInBrowser': {
    input: z.strictObject({ jobId: view.id, itemId: z.number().int().nonnegative() }),
    output: done,
  },
} satisfies Record<string, Call>
