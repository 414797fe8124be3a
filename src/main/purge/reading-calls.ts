import { answered, failed } from '#shared/ipc/handlers.ts'
import type { HandlersOf } from '#shared/ipc/handlers.ts'
import type { ProblemCode } from '#shared/purge/problem.ts'
import type { JobReader } from '../journal/job-reader.ts'
import type { Readable } from '../journal/journal.ts'
import type { Reading } from '../journal/reads/table.ts'
import { itemView, JobViews } from './views.ts'

type JobCalls = HandlersOf<'jobs'>

/** The calls that only look. */
export function readingCalls(
  jobs: JobReader,
  views: JobViews,
  reading: Pick<Reading, 'ask'>,
): Pick<JobCalls, 'jobs.find' | 'jobs.list' | 'jobs.items'> {
  return {
    'jobs.find': ({ jobId }) => {
      const job = jobs.byId(jobId)
      return answered({ job: job === null ? null : views.of(job) })
    },
    'jobs.list': ({ before, limit }) =>
      answered({ jobs: jobs.list(before, limit).map((job) => views.of(job)) }),
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
  now: () => number,
): JobCalls {
  const views = new JobViews({
    jobs,
    now,
    live: () => null,
    nameOf: () => null,
    journalDown: () => false,
  })
  return { ...closedJobCalls('journal-read-only'), ...readingCalls(jobs, views, reading) }
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
    'jobs.items': refuse,
    'jobs.pause': refuse,
    'jobs.resume': refuse,
    'jobs.stop': refuse,
    'jobs.sendAgain': refuse,
    'jobs.leave': refuse,
    'jobs.copy': refuse,
    'jobs.openInBrowser': refuse,
  }
}
