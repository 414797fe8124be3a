import type { JobView } from '#shared/ipc/views.ts'
import { asName } from '#shared/presets/names.ts'
import { urlCount } from '#shared/purge/job-state.ts'
import { presetSourceWords } from '#shared/words/presets.ts'
import { saveJobAsPreset } from './presets-store.ts'
import { SavePresetDialog } from './save-preset-dialog.tsx'

interface Props {
  readonly job: JobView
  /** Some of the job's items; null for the whole job. */
  readonly itemIds: readonly number[] | null
  readonly onClose: () => void
}

/** Saves a job, or some of its URLs, as a preset. Main reads the URLs from its history. */
export function SaveJobPreset({ job, itemIds, onClose }: Props) {
  const urls = itemIds?.length ?? urlCount(job)
  return (
    <SavePresetDialog
      suggestedName={asName(job.name)}
      accountId={job.accountId}
      urls={urls}
      facts={itemIds === null ? presetSourceWords.job(urls) : presetSourceWords.items(urls)}
      save={(preset) =>
        saveJobAsPreset({ ...preset, jobId: job.id, itemIds: itemIds === null ? null : [...itemIds] })
      }
      onClose={onClose}
    />
  )
}
