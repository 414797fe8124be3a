import { assertNever } from '#shared/assert-never.ts'
import { sendWords } from '#shared/words/clear.ts'
import { keptWords } from '#shared/words/kept.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { sendList } from '../actions.ts'
import { useClear } from '../clear-store.ts'
import { sendWhatFits } from '../kept-lists/actions.ts'
import { RecentWarning } from './recent-warning.tsx'
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
  const canKeep = !useClear((state) => state.notKept)
  const over = warnings.find((warning) => warning.kind === 'over-quota')
  const fitting = over === undefined || !canKeep ? null : over.left
  const reach = onlyWildcard(warnings, total)
  return (
    <Dialog
      title={reach === null ? sendWords.confirmTitle(total) : sendWords.wideTitle(reach)}
      isOpen
      onClose={onClose}
      role="alertdialog"
      width={fitting === null ? 'normal' : 'wide'}
      actions={
        <>
          <Button onPress={onClose}>{sendWords.back}</Button>
          {fitting === null ? (
            <SendAll label={reach === null ? sendWords.confirm(total) : sendWords.wideConfirm} />
          ) : (
            <SendWhatFits total={total} fits={fitting} />
          )}
        </>
      }
    >
      <div className={styles['warnings']}>
        {warnings.map((warning) => (
          <Words key={warning.kind} warning={warning} total={total} />
        ))}
      </div>
    </Dialog>
  )
}

/** What it reaches, where the list is one wide wildcard: to call that one URL would play it down. */
function onlyWildcard(warnings: readonly Warning[], total: number): string | null {
  const wide = warnings.find((warning) => warning.kind === 'wide')
  return total === 1 ? (wide?.reaches[0] ?? null) : null
}

function SendAll({ label }: { readonly label: string }) {
  return (
    <Button variant="primary" onPress={() => void sendList()}>
      {label}
    </Button>
  )
}

/** The list is larger than what is left of the month. ImageKit may take it all the same: the app only counts its own. */
function SendWhatFits({ total, fits }: { readonly total: number; readonly fits: number }) {
  return (
    <>
      <Button onPress={() => void sendList()}>{keptWords.anyway(total)}</Button>
      <Button variant="primary" onPress={() => void sendWhatFits(fits)}>
        {keptWords.keepRest(fits, total - fits)}
      </Button>
    </>
  )
}

function OverQuota({ total, left, until }: { total: number; left: number; until: number }) {
  const canKeep = !useClear((state) => state.notKept)
  return (
    <>
      <p>{sendWords.overQuota(total, left)}</p>
      {canKeep && <p>{keptWords.fits(left, total - left, until)}</p>}
    </>
  )
}

function Words({ warning, total }: { readonly warning: Warning; readonly total: number }) {
  switch (warning.kind) {
    case 'practice':
      return <p>{sendWords.practice}</p>
    case 'over-quota':
      return <OverQuota total={total} left={warning.left} until={warning.until} />
    case 'too-many':
      return <p>{sendWords.tooMany(total, warning.rest)}</p>
    case 'long':
      return <p>{sendWords.long(total)}</p>
    case 'recent':
      return <RecentWarning rows={warning.rows} total={total} />
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
      <p>{sendWords.wide(reaches.length)}</p>
      <ul className={styles['reaches']}>
        {reaches.slice(0, named).map((reach) => (
          <li key={reach}>{reach}</li>
        ))}
      </ul>
      {more > 0 && <p>{sendWords.wideMore(more)}</p>}
    </div>
  )
}
