import type { JobView } from '#shared/ipc/views.ts'
import {
  activity,
  batchWords,
  clearedByWords,
  countParts,
  countSentence,
  jobStateNames,
  jobTimes,
} from '#shared/words/activity.ts'
import { number } from '#shared/words/counted.ts'
import { matchWords } from '#shared/words/finding-jobs.ts'
import { timeLeft } from '#shared/words/time.ts'
import { Progress } from '../ui/progress.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import type { Tone } from '../ui/tone.ts'
import { goTo } from '../state/place-store.ts'
import { useNow } from '../state/use-now.ts'
import { JobActions } from './job-actions.tsx'
import { JobNotes } from './job-notes.tsx'
import { batchNow, segmentsOf, settledCount } from './job-progress.ts'
import styles from './job-card.module.css'

const tones: Readonly<Record<JobView['state'], Tone>> = {
  collecting: 'waiting',
  running: 'clearing',
  paused: 'look',
  stopped: 'waiting',
  done: 'cleared',
}

interface Props {
  readonly job: JobView
  /** URLs of it that hold what is searched; null where no text is. */
  readonly matches: number | null
  readonly isChosen: boolean
}

/** How one job stands, and what can be done with it. Its name shows its URLs. */
export function JobCard({ job, matches, isChosen }: Props) {
  return (
    <div className={styles['card']}>
      <div className={styles['head']}>
        <div className={styles['title']}>
          <h2 className={styles['heading']}>
            <button
              type="button"
              className={styles['name']}
              aria-expanded={isChosen}
              onClick={() => goTo('activity', job.id)}
            >
              {job.name}
            </button>
          </h2>
          <StateBadge tone={tones[job.state]} label={jobStateNames[job.state]} />
          {job.practice && <StateBadge tone="look" label={activity.practice} />}
          <p className={styles['facts']}>
            <JobFacts job={job} matches={matches} />
          </p>
        </div>
        <JobActions job={job} />
      </div>
      <Progress
        label={job.name}
        valueText={countSentence(job)}
        done={settledCount(job)}
        total={job.total}
        segments={segmentsOf(job)}
      />
      <Legend job={job} />
      <JobNotes job={job} isChosen={isChosen} />
    </div>
  )
}

function JobFacts({ job, matches }: Pick<Props, 'job' | 'matches'>) {
  const now = useNow()
  const facts = [job.accountName, jobTimes(job, now)]
  if (job.clearedBy !== undefined) facts.push(clearedByWords(job.clearedBy))
  if (matches !== null) facts.push(matchWords(matches))
  if (job.state === 'running') {
    const { batch, batches } = batchNow(job)
    if (job.counts.waiting > 0) facts.push(batchWords(batch, batches))
    if (job.secondsLeft) facts.push(timeLeft(job.secondsLeft))
  }
  return facts.filter((fact) => fact !== '').join(' · ')
}

function Legend({ job }: { job: JobView }) {
  return (
    <ul className={styles['legend']}>
      {countParts(job).map(({ count, word }) => (
        <li key={word}>
          <strong className={styles['count']}>{number(count)}</strong> {word}
        </li>
      ))}
    </ul>
  )
}
