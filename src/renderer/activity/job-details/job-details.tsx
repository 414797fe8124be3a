import { useEffect, useState, type ReactNode } from 'react'
import type { BatchView, JobDetailsView, JobView } from '#shared/ipc/views.ts'
import { activity, countSentence, jobStateNames } from '#shared/words/activity.ts'
import { common } from '#shared/words/common.ts'
import { number } from '#shared/words/counted.ts'
import { jobDetailWords, reportWords as words } from '#shared/words/report.ts'
import { keepWords } from '#shared/words/sending.ts'
import { duration, moment } from '#shared/words/time.ts'
import { call } from '../../state/call.ts'
import { valueOrReport } from '../../state/problem-store.ts'
import { useNow } from '../../state/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { copyRequestIds } from '../job-calls.ts'
import styles from './job-details.module.css'

/** Batches that are shown; more than anybody reads here. */
const shownBatches = 50

interface Props {
  readonly job: JobView
  readonly onClose: () => void
}

/** Everything known of a job: who, when, how many, its batches, ImageKit's own words and the request ids. */
export function JobDetails({ job, onClose }: Props) {
  const details = useDetails(job)
  const ids = details?.requestIds ?? 0
  const actions = (
    <>
      {ids > 0 && (
        <Button icon="copy" onPress={() => void copyRequestIds(job.id)}>
          {jobDetailWords.copyRequestIds}
        </Button>
      )}
      <Button variant="primary" onPress={onClose}>
        {common.close}
      </Button>
    </>
  )
  return (
    <Dialog title={jobDetailWords.title(job.name)} isOpen onClose={onClose} actions={actions} width="wide">
      <Facts job={job} details={details} />
      {job.compactedAt !== undefined && <p>{keepWords.compacted}</p>}
      {details === null && <p>{common.loading}</p>}
      {details !== null && job.compactedAt === undefined && (
        <>
          <Words details={details} />
          <Batches batches={details.batches} />
        </>
      )}
    </Dialog>
  )
}

/** Asked for anew whenever the job's numbers change. */
function useDetails(job: JobView): JobDetailsView | null {
  const [known, setKnown] = useState<{ version: string; details: JobDetailsView } | null>(null)
  const version = countSentence(job)
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const answer = valueOrReport(await call((desk) => desk.jobs.details({ jobId: job.id })))
      if (answer !== null && !isOver) setKnown({ version, details: answer })
    }
    void ask()
    return () => {
      isOver = true
    }
  }, [job.id, version])
  return known?.details ?? null
}

function Facts({ job, details }: { job: JobView; details: JobDetailsView | null }) {
  const now = useNow()
  const { facts: names } = words
  const time = (at: number | null | undefined) => (at === null || at === undefined ? null : moment(at, now))
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [names.account, job.accountName],
    [names.state, `${jobStateNames[job.state]}${job.practice ? ` · ${activity.practice}` : ''}`],
    [names.clearedBy, job.clearedBy],
    [names.presets, job.presets?.join(', ')],
    [names.begun, moment(job.createdAt, now)],
    [names.ended, job.endedAt === null ? names.notEnded : moment(job.endedAt, now)],
    [names.took, job.endedAt === null ? null : duration(job.endedAt - job.createdAt)],
    [names.firstSent, time(details?.firstSentAt)],
    [names.lastSent, time(details?.lastSentAt)],
    [names.urls, `${number(job.total)}: ${countSentence(job)}`],
    [names.requestIds, details === null ? null : jobDetailWords.requestIds(details.requestIds)],
  ]
  return (
    <dl className={styles['facts']}>
      {rows.map(
        ([name, value]) =>
          value !== null &&
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function Words({ details }: { details: JobDetailsView }) {
  return (
    <Part title={words.words}>
      {details.words.length === 0 && <p>{jobDetailWords.noWords}</p>}
      <ul>
        {details.words.map(({ words: said, n }) => (
          <li key={said}>{words.quoted(said, n)}</li>
        ))}
      </ul>
    </Part>
  )
}

function Batches({ batches }: { batches: readonly BatchView[] }) {
  const now = useNow()
  const more = batches.length - shownBatches
  return (
    <Part title={words.batches}>
      <table className={styles['batches']}>
        <thead>
          <tr>
            <th scope="col">{words.batch}</th>
            <th scope="col">{words.firstSent}</th>
            <th scope="col">{words.batchEnded}</th>
            <th scope="col">{words.counts}</th>
          </tr>
        </thead>
        <tbody>
          {batches.slice(0, shownBatches).map(({ number: batch, firstSentAt, endedAt, counts }) => (
            <tr key={batch}>
              <th scope="row">{number(batch)}</th>
              <td>{firstSentAt === null ? '' : moment(firstSentAt, now)}</td>
              <td>{endedAt === null ? words.underWay : moment(endedAt, now)}</td>
              <td>{countSentence({ counts, takingLong: 0, sentAgain: 0 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{jobDetailWords.moreBatches(more)}</p>}
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
