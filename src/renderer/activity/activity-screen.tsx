import { useEffect } from 'react'
import { activity } from '#shared/words/activity.ts'
import { common } from '#shared/words/common.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { findWords } from '#shared/words/finding-jobs.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Screen, ScreenHeader } from '../ui/screen.tsx'
import { findJob, useJobs } from '../state/jobs-store.ts'
import { usePlace } from '../state/place-store.ts'
import { FindBar } from './finding/find-bar.tsx'
import { useFind } from './finding/find-store.ts'
import { useListedJobs, type Listed } from './finding/use-listed-jobs.ts'
import { JobCard } from './job-card.tsx'
import { JobItems } from './job-items.tsx'
import { NoJobs } from './no-jobs.tsx'
import styles from './activity.module.css'

/** The jobs, newest first, and the URLs of the chosen one, live. */
export function ActivityScreen() {
  const { jobs, loaded } = useJobs()
  const { listed, hasOlder, isSearch, more } = useListedJobs()
  const chosenId = useChosenId(listed)
  return (
    <Screen scroll>
      <ScreenHeader title={activity.title} subtitle={activity.subtitle} />
      {!loaded && <p className={styles['note']}>{common.loading}</p>}
      {loaded && jobs.length === 0 && <NoJobs />}
      {jobs.length > 0 && <FindBar />}
      {isSearch && listed.length === 0 && (
        <EmptyState icon="search" title={findWords.nothing}>
          {findWords.nothingWords}
        </EmptyState>
      )}
      <div className={styles['jobs']}>
        {listed.map(({ job, matches }) => (
          <OneJob key={job.id} job={job} matches={matches} isChosen={job.id === chosenId} />
        ))}
        {hasOlder && <Button onPress={more}>{activity.olderJobs}</Button>}
      </div>
    </Screen>
  )
}

interface OneJobProps extends Listed {
  readonly isChosen: boolean
}

function OneJob({ job, matches, isChosen }: OneJobProps) {
  return (
    <section className={classes(styles['job'], isChosen && styles['chosen'])} aria-label={job.name}>
      <JobCard job={job} matches={matches} isChosen={isChosen} />
      {isChosen && <JobItems job={job} hasMatches={matches !== null && matches > 0} />}
    </section>
  )
}

/** The job the person chose, else the first. One that is not in the list is asked for. */
function useChosenId(listed: readonly Listed[]): string | undefined {
  const wanted = usePlace((state) => state.jobId)
  const isSearch = useFind(({ found }) => found !== null)
  const isThere = listed.some(({ job }) => job.id === wanted)
  useEffect(() => {
    if (wanted !== null && !isThere && !isSearch) void findJob(wanted)
  }, [wanted, isThere, isSearch])
  return isThere && wanted !== null ? wanted : listed[0]?.job.id
}
