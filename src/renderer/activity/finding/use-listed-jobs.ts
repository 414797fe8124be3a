import { useEffect } from 'react'
import type { JobView } from '#shared/ipc/views.ts'
import { foundWords } from '#shared/words/finding-jobs.ts'
import { loadJobs, useJobs } from '../../state/jobs-store.ts'
import { usePlace } from '../../state/place-store.ts'
import { announce } from '../../ui/live-region.tsx'
import { find, findOlder, useFind } from './find-store.ts'

/** A job on the screen, with how many of its URLs hold what is searched. */
export interface Listed {
  readonly job: JobView
  readonly matches: number | null
}

/** A job that was begun meanwhile may fit too. */
function searchInNewJobs(): () => void {
  return useJobs.subscribe((now, before) => {
    if (now.jobs.length !== before.jobs.length && useFind.getState().found !== null) void find()
  })
}

/** The jobs that Activity shows: all that are loaded, or those that were found. */
export function useListedJobs() {
  const { jobs, hasOlder: hasOlderJobs, since } = useJobs()
  const chosen = usePlace((state) => state.jobId)
  const { found, hasOlder } = useFind()
  const isSearch = found !== null
  useEffect(searchInNewJobs, [])
  useEffect(() => {
    if (found !== null) announce('find', foundWords(found.length, hasOlder))
  }, [found, hasOlder])
  const byId = new Map(jobs.map((job) => [job.id, job]))
  const listed: Listed[] = isSearch
    ? found.flatMap(({ id, matches }) => {
        const job = byId.get(id)
        return job === undefined ? [] : [{ job, matches }]
      })
    : jobs
        .filter(({ id, createdAt }) => since === null || createdAt >= since || id === chosen)
        .map((job) => ({ job, matches: null }))
  return {
    listed,
    isSearch,
    hasOlder: isSearch ? hasOlder : hasOlderJobs,
    more: () => void (isSearch ? findOlder() : loadJobs()),
  }
}
