import { useState } from 'react'
import type { JobView } from '#shared/ipc/views.ts'
import { activity, stopWords } from '#shared/words/activity.ts'
import { jobDetailWords } from '#shared/words/report.ts'
import { Button } from '../ui/button.tsx'
import { SaveJobPreset } from '../presets/save-job-preset.tsx'
import { ConfirmDialog } from '../ui/dialog.tsx'
import { copyToList, pauseJob, resumeJob, stopJob } from './job-calls.ts'
import { JobDetails } from './job-details/job-details.tsx'
import { ExportReport } from './report/export-report.tsx'
import styles from './job-card.module.css'

/** Pause, go on and stop act at once: nothing waits for a batch. */
export function JobActions({ job }: { readonly job: JobView }) {
  const { id, state, counts } = job
  const isUnsent = counts.waiting > 0
  // Of a job that is old only the numbers are left.
  const hasUrls = job.compactedAt === undefined
  return (
    <div className={styles['actions']}>
      {state === 'running' && isUnsent && (
        <Button size="small" icon="pause" onPress={() => void pauseJob(id)}>
          {activity.pause}
        </Button>
      )}
      {state === 'paused' && (
        <Button size="small" variant="primary" icon="play" onPress={() => void resumeJob(id)}>
          {activity.goOn}
        </Button>
      )}
      {(state === 'paused' || state === 'running') && isUnsent && <Stop job={job} />}
      {hasUrls && (
        <>
          <Button size="small" icon="copy" onPress={() => void copyToList(job)}>
            {activity.copyToList}
          </Button>
          <SavePreset job={job} />
        </>
      )}
      <ExportReport job={job} />
      <Details job={job} />
    </div>
  )
}

function SavePreset({ job }: { job: JobView }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" icon="presets" onPress={() => setOpen(true)}>
        {activity.savePreset}
      </Button>
      {isOpen && <SaveJobPreset job={job} itemIds={null} onClose={() => setOpen(false)} />}
    </>
  )
}

function Details({ job }: { job: JobView }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" icon="info" onPress={() => setOpen(true)}>
        {jobDetailWords.open}
      </Button>
      {isOpen && <JobDetails job={job} onClose={() => setOpen(false)} />}
    </>
  )
}

function Stop({ job }: { job: JobView }) {
  const [isAsking, setAsking] = useState(false)
  const stop = () => {
    setAsking(false)
    void stopJob(job.id)
  }
  return (
    <>
      <Button size="small" icon="stop" onPress={() => setAsking(true)}>
        {activity.stop}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={activity.stopTitle}
        confirmLabel={activity.stopConfirm}
        cancelLabel={activity.stopCancel}
        tone="danger"
        onConfirm={stop}
        onCancel={() => setAsking(false)}
      >
        <p>{stopWords(job.counts)}</p>
      </ConfirmDialog>
    </>
  )
}
