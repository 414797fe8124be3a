import { answered, failed } from '#shared/ipc/handlers.ts'
import type { HandlersOf } from '#shared/ipc/handlers.ts'
import type { ProblemCode } from '#shared/purge/problem.ts'
import { recently } from '#shared/purge/recent.ts'
import type { JobReader } from '../journal/job-reader.ts'
import type { Readable } from '../journal/journal.ts'
import type { Reading } from '../journal/reads/table.ts'
import { itemView, JobViews } from './views.ts'

type JobCalls = HandlersOf<'jobs'>

type ReadingCall =
  'jobs.find' | 'jobs.list' | 'jobs.search' | 'jobs.details' | 'jobs.recent' | 'jobs.items' | 'jobs.itemIds'

/** More recent sends than anybody reads; an account sends at most some ten thousand in a quarter of an hour. */
const mostRecent = 20_000

/** The calls that only look. Searching has a thread of its own, so that its first time delays no other read. */
export function readingCalls(
  jobs: JobReader,
  views: JobViews,
  reading: Pick<Reading, 'ask'>,
  searching: Pick<Reading, 'ask'>,
  now: () => number,
): Pick<JobCalls, ReadingCall> {
  return {
    'jobs.find': ({ jobId }) => {
      const job = jobs.byId(jobId)
      return answered({ job: job === null ? null : views.of(job) })
    },
    'jobs.list': ({ before, limit }) =>
      answered({ jobs: jobs.list(before, limit).map((job) => views.of(job)) }),
    'jobs.search': async (query) => {
      const { jobs: found, hasOlder } = await searching.ask('find-jobs', query)
      const seen = found.flatMap(({ key, matches }) => {
        const job = jobs.byKey(key)
        return job === null ? [] : [{ job: views.of(job), matches }]
      })
      return answered({ found: seen, hasOlder })
    },
    'jobs.details': async ({ jobId }) => {
      const job = jobs.byId(jobId)
      if (job === null) return failed('job-unknown')
      return answered(await reading.ask('job-details', job.key))
    },
    'jobs.recent': async ({ accountId }) => {
      const query = { accountId, since: now() - recently, limit: mostRecent }
      return answered({ sends: await reading.ask('recent-sends', query) })
    },
    'jobs.itemIds': async ({ jobId, ...query }) => {
      const job = jobs.byId(jobId)
      if (job === null) return failed('job-unknown')
      return answered({ ids: await reading.ask('item-ids', { job: job.key, ...query }) })
    },
    'jobs.items': async ({ jobId, ...query }) => {
      const job = jobs.byId(jobId)
      if (job === null) return failed('job-unknown')
      if (job.compactedAt !== null) return answered({ total: 0, items: [] })
      const page = await reading.ask('items-page', { job: job.key, ...query })
      return answered({ total: page.total, items: page.items.map(itemView) })
    },
  }
}

/** For a copy of the app that may only read: everything can be seen, nothing is sent. */
export function readOnlyJobCalls(
  { jobs }: Pick<Readable, 'jobs'>,
  reading: Reading,
  searching: Reading,
  now: () => number,
): JobCalls {
  const views = new JobViews({
    jobs,
    now,
    live: () => null,
    nameOf: () => null,
    journalDown: () => false,
  })
  return { ...closedJobCalls('journal-read-only'), ...readingCalls(jobs, views, reading, searching, now) }
}

/** For a journal that could not be opened: every call says why. */
export function closedJobCalls(
  code: Extract<ProblemCode, 'journal-unavailable' | 'journal-read-only'>,
): JobCalls {
  const refuse = () => failed(code)
  return {
    'jobs.begin': refuse,
    'jobs.add': refuse,
    'jobs.go': refuse,
    'jobs.find': refuse,
    'jobs.list': refuse,
    'jobs.search': refuse,
    'jobs.details': refuse,
    'jobs.recent': refuse,
    'jobs.items': refuse,
    'jobs.itemIds': refuse,
    'jobs.pause': refuse,
    'jobs.resume': refuse,
    'jobs.stop': refuse,
    'jobs.sendAgain': refuse,
    'jobs.leave': refuse,
    'jobs.copy': refuse,
    'jobs.openInBrowser': refuse,
  }
}
