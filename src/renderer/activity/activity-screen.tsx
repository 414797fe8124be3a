import { useEffect } from 'react'
import type { JobView } from '#shared/ipc/views.ts'
import { activity } from '#shared/words/activity.ts'
import { common } from '#shared/words/common.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Screen, ScreenHeader } from '../ui/screen.tsx'
import { findJob, loadJobs, useJobs } from '../app/jobs-store.ts'
import { goTo, usePlace } from '../app/place-store.ts'
import { JobCard } from './job-card.tsx'
import { JobItems } from './job-items.tsx'
import styles from './activity.module.css'

/** The jobs, newest first, and the URLs of the chosen one, live. */
export function ActivityScreen() {
  const { jobs, loaded, hasOlder } = useJobs()
  const chosenId = useChosenId()
  return (
    <Screen>
      <ScreenHeader title={activity.title} subtitle={activity.subtitle} />
      {!loaded && <p className={styles['note']}>{common.loading}</p>}
      {loaded && jobs.length === 0 && <NoJobs />}
      <div className={styles['jobs']}>
        {jobs.map((job) => (
          <OneJob key={job.id} job={job} isChosen={job.id === chosenId} />
        ))}
        {hasOlder && <Button onPress={() => void loadJobs()}>{activity.olderJobs}</Button>}
      </div>
    </Screen>
  )
}

function OneJob({ job, isChosen }: { readonly job: JobView; readonly isChosen: boolean }) {
  return (
    <section className={classes(styles['job'], isChosen && styles['chosen'])} aria-label={job.name}>
      <JobCard job={job} isChosen={isChosen} />
      {isChosen && <JobItems job={job} />}
    </section>
  )
}

/** The job the person chose, else the newest. One that is not in the list is asked for. */
function useChosenId(): string | undefined {
  const wanted = usePlace((state) => state.jobId)
  const jobs = useJobs((state) => state.jobs)
  const isThere = jobs.some(({ id }) => id === wanted)
  useEffect(() => {
    if (wanted !== null && !isThere) void findJob(wanted)
  }, [wanted, isThere])
  return isThere && wanted !== null ? wanted : jobs[0]?.id
}

function NoJobs() {
  const action = <Button onPress={() => goTo('clear')}>{activity.emptyAction}</Button>
  return (
    <EmptyState icon="activity" title={activity.emptyTitle} actions={action}>
      {activity.emptyWords}
    </EmptyState>
  )
}
