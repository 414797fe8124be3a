import { useState } from 'react'
import type { JobView } from '#shared/ipc/views.ts'
import { activity, againCost } from '#shared/words/activity.ts'
import { common } from '#shared/words/common.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/dialog.tsx'
import { accountOf, useAccounts } from '../state/accounts-store.ts'
import { leave, needingIds, sendAgain } from './job-calls.ts'

/** For everything in the job that waits for the person at once. Sending again says first what it may cost. */
export function NeedsYouActions({ job }: { readonly job: JobView }) {
  const [isAsking, setAsking] = useState(false)
  const left = useAccounts(({ view }) => accountOf(view, job.accountId)?.quota.left ?? null)
  if (job.needsYou === 0) return null
  const again = async () => {
    setAsking(false)
    await sendAgain(job.id, await needingIds(job.id))
  }
  return (
    <>
      <Button size="small" icon="again" onPress={() => setAsking(true)}>
        {activity.sendAllAgain(job.needsYou)}
      </Button>
      <Button size="small" onPress={() => void needingIds(job.id).then((ids) => leave(job.id, ids))}>
        {activity.leaveAll(job.needsYou)}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={activity.sendAgainTitle(job.needsYou)}
        confirmLabel={activity.sendAgain}
        cancelLabel={common.cancel}
        onConfirm={() => void again()}
        onCancel={() => setAsking(false)}
      >
        <p>{againCost(job.needsYou, left)}</p>
      </ConfirmDialog>
    </>
  )
}
