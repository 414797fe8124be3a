import { useEffect } from 'react'
import type { JobView } from '#shared/ipc/views.ts'
import { urlCount } from '#shared/purge/job-state.ts'
import { jobAnnouncement, jobEndAnnouncement } from '#shared/words/activity.ts'
import { announce } from '../ui/live-region.tsx'
import { useJobs } from '../state/jobs-store.ts'

/** Tells a screen reader how jobs get on; the announcer sums it up to one sentence in five seconds. */
export function useJobAnnouncements(): void {
  useEffect(
    () =>
      useJobs.subscribe(({ jobs }, before) => {
        const known = new Map(before.jobs.map((job) => [job.id, job]))
        for (const job of jobs) say(job, known.get(job.id))
      }),
    [],
  )
}

function say(job: JobView, before: JobView | undefined): void {
  if (!before || before === job) return
  if (job.state === 'done' && before.state !== 'done') announce(job.id, jobEndAnnouncement(job.name, job))
  else if (job.counts.cleared > before.counts.cleared)
    announce(job.id, jobAnnouncement(job.name, job.counts, urlCount(job)))
}
