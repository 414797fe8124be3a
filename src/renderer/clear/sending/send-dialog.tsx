import { assertNever } from '#shared/assert-never.ts'
import { sendWords } from '#shared/words/clear.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { sendList } from '../actions.ts'
import type { Warning } from './warnings.ts'
import styles from './send-dialog.module.css'

/** Wildcards that are named; the others are counted. */
const named = 6

interface SendDialogProps {
  readonly warnings: readonly Warning[]
  readonly total: number
  readonly onClose: () => void
}

/** Asked once before a list that is long, wide, over the month's limit or only practice. */
export function SendDialog({ warnings, total, onClose }: SendDialogProps) {
  return (
    <ConfirmDialog
      title={sendWords.confirmTitle(total)}
      isOpen
      confirmLabel={sendWords.confirm(total)}
      cancelLabel={sendWords.back}
      onConfirm={() => void sendList()}
      onCancel={onClose}
    >
      <div className={styles['warnings']}>
        {warnings.map((warning) => (
          <Words key={warning.kind} warning={warning} total={total} />
        ))}
      </div>
    </ConfirmDialog>
  )
}

function Words({ warning, total }: { readonly warning: Warning; readonly total: number }) {
  switch (warning.kind) {
    case 'practice':
      return <p>{sendWords.practice}</p>
    case 'over-quota':
      return <p>{sendWords.overQuota(total, warning.left)}</p>
    case 'too-many':
      return <p>{sendWords.tooMany(total, warning.rest)}</p>
    case 'long':
      return <p>{sendWords.long(total)}</p>
    case 'wide':
      return <Wide reaches={warning.reaches} />
    default:
      return assertNever(warning)
  }
}

function Wide({ reaches }: { readonly reaches: readonly string[] }) {
  const more = reaches.length - named
  return (
    <div>
      <p>{sendWords.wide}</p>
      <ul className={styles['reaches']}>
        {reaches.slice(0, named).map((reach) => (
          <li key={reach}>{reach}</li>
        ))}
      </ul>
      {more > 0 && <p>{sendWords.wideMore(more)}</p>}
    </div>
  )
}
