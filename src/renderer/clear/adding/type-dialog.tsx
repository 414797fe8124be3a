import { useState } from 'react'
import { common } from '#shared/words/common.ts'
import { typeDialogWords } from '#shared/words/clear.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { bringIn } from './bring-in.ts'

/** For URLs that are in no file. */
export function TypeDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const add = () => {
    onClose()
    bringIn({ kind: 'typed', name: '', files: [], folders: [], text })
  }
  const actions = (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button variant="primary" isDisabled={text.trim() === ''} onPress={add}>
        {typeDialogWords.add}
      </Button>
    </>
  )
  return (
    <Dialog
      title={typeDialogWords.title}
      isOpen
      onClose={onClose}
      actions={actions}
      width="wide"
      role="alertdialog"
    >
      <TextArea
        label={typeDialogWords.label}
        description={typeDialogWords.description}
        value={text}
        onChange={setText}
        rows={10}
        mono
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write in this field
        autoFocus
        spellCheck="false"
      />
    </Dialog>
  )
}
