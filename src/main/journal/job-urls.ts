import { presetLimit } from '#shared/purge/limits.ts'
import type { JournalReader } from './journal.ts'

const pageSize = 500

/**
 * The URLs of a job, or of some of its items, each once and in the job's order. One more than a preset holds are
 * enough to refuse them. Null for an unknown job or item.
 */
export function urlsOfJob(
  { jobs, items }: Pick<JournalReader, 'jobs' | 'items'>,
  jobId: string,
  itemIds: readonly number[] | null,
): readonly string[] | null {
  const job = jobs.byId(jobId)
  if (job === null) return null
  if (itemIds !== null) {
    const found = items.ofJob(job.key, itemIds)
    return found.length < new Set(itemIds).size ? null : [...new Set(found.map(({ url }) => url))]
  }
  const urls = new Set<string>()
  for (let offset = 0; urls.size <= presetLimit; offset += pageSize) {
    const page = items.page({ job: job.key, filter: 'all', search: '', offset, limit: pageSize })
    for (const { url } of page.items) urls.add(url)
    if (page.items.length < pageSize) break
  }
  return [...urls]
}
