import { assertNever } from '#shared/assert-never.ts'
import { common } from '#shared/words/common.ts'
import { dropDialogWords } from '#shared/words/clear.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { addToList, startNewWith } from './adding/bring-in.ts'
import { AskColumns, OtherColumns, OtherEncoding } from './adding/reading-dialogs.tsx'
import type { Incoming } from './clear-store.ts'
import { setClear, useClear } from './clear-store.ts'
import { DomainDialog } from './domain-dialog.tsx'
import { FoldDialog } from './folding/fold-dialog.tsx'
import { PresetDialog } from './preset-dialog.tsx'
import { ReceiptDialog } from './receipt/receipt-dialog.tsx'
import { SendDialog } from './sending/send-dialog.tsx'
import { TypeDialog } from './adding/type-dialog.tsx'

function closeDialog(): void {
  setClear({ dialog: null })
}

/** The one dialog of the Clear screen that is open. */
export function Dialogs() {
  const dialog = useClear((state) => state.dialog)
  if (dialog === null) return null
  switch (dialog.kind) {
    case 'type':
      return <TypeDialog onClose={closeDialog} />
    case 'preset':
      return <PresetDialog rows={dialog.rows} onClose={closeDialog} />
    case 'receipt':
      return <ReceiptDialog onClose={closeDialog} />
    case 'columns':
      return <AskColumns name={dialog.name} question={dialog.question} />
    case 'other-columns':
      return <OtherColumns source={dialog.source} onClose={closeDialog} />
    case 'encoding':
      return <OtherEncoding source={dialog.source} onClose={closeDialog} />
    case 'drop':
      return <DropDialog incoming={dialog.incoming} />
    case 'send':
      return <SendDialog warnings={dialog.warnings} total={dialog.total} onClose={closeDialog} />
    case 'domain':
      return <DomainDialog host={dialog.host} onClose={closeDialog} />
    case 'fold':
      return <FoldDialog onClose={closeDialog} />
    default:
      return assertNever(dialog)
  }
}

function DropDialog({ incoming }: { readonly incoming: Incoming }) {
  const answer = (act: (incoming: Incoming) => void) => () => {
    closeDialog()
    act(incoming)
  }
  const actions = (
    <>
      <Button onPress={closeDialog}>{common.cancel}</Button>
      <Button onPress={answer(startNewWith)}>{dropDialogWords.fresh}</Button>
      <Button variant="primary" onPress={answer(addToList)}>
        {dropDialogWords.add}
      </Button>
    </>
  )
  return (
    <Dialog title={dropDialogWords.title} isOpen onClose={closeDialog} actions={actions} role="alertdialog">
      <p>{dropDialogWords.text}</p>
    </Dialog>
  )
}
