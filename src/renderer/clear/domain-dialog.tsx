import { common } from '#shared/words/common.ts'
import { domainDialogWords } from '#shared/words/clear.ts'
import { ConfirmDialog } from '../ui/dialog.tsx'
import { showToast } from '../ui/toast.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { addDomain } from './actions.ts'
import { list } from './the-list.ts'

interface DomainDialogProps {
  readonly host: string
  readonly onClose: () => void
}

/** Says what adding a domain means before it is added. */
export function DomainDialog({ host, onClose }: DomainDialogProps) {
  const { run } = useOneAtATime()
  const { accountName } = list.rules
  const add = async () => {
    const added = await addDomain(host)
    onClose()
    if (added) showToast({ text: domainDialogWords.added(host, accountName) })
  }
  return (
    <ConfirmDialog
      title={domainDialogWords.title(host, accountName)}
      isOpen
      confirmLabel={domainDialogWords.add}
      cancelLabel={common.cancel}
      onConfirm={() => void run(add)}
      onCancel={onClose}
    >
      <p>{domainDialogWords.text}</p>
    </ConfirmDialog>
  )
}
