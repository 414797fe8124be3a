import { useState } from 'react'
import type { JobView } from '#shared/ipc/views.ts'
import { activity, againCost, chosenWords } from '#shared/words/activity.ts'
import { common } from '#shared/words/common.ts'
import { accountOf, useAccounts } from '../state/accounts-store.ts'
import { SaveJobPreset } from '../presets/save-job-preset.tsx'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/dialog.tsx'
import { copyItems, copyRowsToList, sendableOf, sendAgain } from './job-calls.ts'
import styles from './activity.module.css'

interface Props {
  readonly job: JobView
  readonly ids: ReadonlySet<number>
  readonly onClear: () => void
}

/** What can be done with the chosen rows together. */
export function ChosenActions({ job, ids, onClear }: Props) {
  const [isSaving, setSaving] = useState(false)
  const [again, setAgain] = useState<readonly number[] | null>(null)
  const left = useAccounts(({ view }) => accountOf(view, job.accountId)?.quota.left ?? null)
  const askAgain = async () => setAgain(await sendableOf(job.id, [...ids]))
  const send = async () => {
    setAgain(null)
    await sendAgain(job.id, again ?? [])
  }
  return (
    <div className={styles['chosenBar']} role="toolbar" aria-label={chosenWords.label}>
      <strong>{chosenWords.count(ids.size)}</strong>
      <Button size="small" icon="copy" onPress={() => void copyItems(job.id, [...ids], 'urls')}>
        {chosenWords.copy(ids.size)}
      </Button>
      <Button
        size="small"
        aria-label={`${activity.copyToList}: ${chosenWords.label}`}
        onPress={() => void copyRowsToList(job, [...ids])}
      >
        {activity.copyToList}
      </Button>
      <Button
        size="small"
        icon="presets"
        aria-label={`${activity.savePreset}: ${chosenWords.label}`}
        onPress={() => setSaving(true)}
      >
        {activity.savePreset}
      </Button>
      <Button size="small" icon="again" onPress={() => void askAgain()}>
        {activity.sendAgain}
      </Button>
      <Button size="small" variant="quiet" icon="cross" onPress={onClear}>
        {chosenWords.clear}
      </Button>
      {isSaving && <SaveJobPreset job={job} itemIds={[...ids]} onClose={() => setSaving(false)} />}
      <ConfirmDialog
        isOpen={again !== null}
        title={again?.length === 0 ? chosenWords.noneTitle : activity.sendAgainTitle(again?.length ?? 0)}
        confirmLabel={again?.length === 0 ? common.close : activity.sendAgain}
        cancelLabel={common.cancel}
        onConfirm={() => (again?.length === 0 ? setAgain(null) : void send())}
        onCancel={() => setAgain(null)}
      >
        <p>{again?.length === 0 ? chosenWords.none : againCost(again?.length ?? 0, left)}</p>
      </ConfirmDialog>
    </div>
  )
}
