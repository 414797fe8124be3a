import type { HandlersOf } from '#shared/ipc/handlers.ts'
import { answering, Refusal } from '#shared/ipc/refusal.ts'
import type { ItemRow, JobRow } from '../journal/rows.ts'
import { knownItems, knownJob } from './checks.ts'
import type { PurgeEngine } from './engine.ts'
import { HandingOver } from './handing-over.ts'
import { JobActions } from './job-actions.ts'
import { readingCalls } from './reading-calls.ts'

/** The page's calls about jobs. */
export function jobCalls(engine: PurgeEngine): HandlersOf<'jobs'> {
  const { journal, reading, searching, clock } = engine.options
  const handingOver = new HandingOver(engine)
  const actions = new JobActions(engine)
  const view = (job: JobRow) => engine.views.of(job)
  return {
    ...readingCalls(journal.jobs, engine.views, reading, searching ?? reading, clock.now),
    'jobs.begin': (list) =>
      answering(() => {
        const { job, received } = handingOver.begin(list)
        return { job: view(job), received }
      }),
    'jobs.add': ({ jobId, offset, urls }) =>
      answering(() => ({ received: handingOver.add(jobId, offset, urls) })),
    'jobs.go': ({ jobId, total }) => answering(() => view(handingOver.go(jobId, total))),
    'jobs.pause': ({ jobId }) => answering(() => view(actions.pause(jobId))),
    'jobs.resume': ({ jobId }) => answering(() => view(actions.resume(jobId))),
    'jobs.stop': ({ jobId }) => answering(() => view(actions.stop(jobId))),
    'jobs.sendAgain': ({ jobId, itemIds }) => answering(() => view(actions.sendAgain(jobId, itemIds))),
    'jobs.leave': ({ jobId, itemIds }) => answering(() => view(actions.leave(jobId, itemIds))),
    'jobs.copy': ({ jobId, itemIds, what }) =>
      answering(() => {
        const items = knownItems(engine, knownJob(engine, jobId), itemIds)
        const lines = items.flatMap((item) => copied[what](item) ?? [])
        if (lines.length > 0) engine.options.copyText(lines.join('\n'))
        return {}
      }),
    'jobs.openInBrowser': async ({ jobId, itemId }) =>
      answering(async () => {
        await engine.options.openUrl(openable(engine, jobId, itemId))
        return {}
      }),
  }
}

/** Null where a URL has none. */
const copied = {
  urls: ({ url }: ItemRow) => url,
  'request-ids': ({ requestId }: ItemRow) => requestId,
  'support-ids': ({ supportId }: ItemRow) => supportId,
}

/** Only what the account's own rules accept, over https, and no wildcard: a browser would ask for the star. */
function openable(engine: PurgeEngine, jobId: string, itemId: number): string {
  const job = knownJob(engine, jobId)
  const [item] = knownItems(engine, job, [itemId])
  const account = engine.options.account(job.accountId)
  if (item === undefined || account === null) throw new Refusal('link-not-allowed')
  const isOpenable = item.url.startsWith('https://') && !item.url.includes('*')
  if (!isOpenable || !engine.options.accept(item.url, account.rules).ok) throw new Refusal('link-not-allowed')
  return item.url
}
