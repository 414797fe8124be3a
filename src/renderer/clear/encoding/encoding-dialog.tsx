import { useEffect, useState } from 'react'
import { common } from '#shared/words/common.ts'
import { encodingWords } from '#shared/words/choosing.ts'
import type { EncodingSample } from '../../intake/encoding-samples.ts'
import { encodingSamples } from '../../intake/encoding-samples.ts'
import type { Encoding } from '../../intake/entry.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Radios } from '../../ui/radios.tsx'

interface EncodingDialogProps {
  readonly name: string
  readonly file: File
  /** What it was read as. */
  readonly first: Encoding
  readonly onTake: (encoding: Encoding) => void
  readonly onCancel: () => void
}

/** Shows the same lines as each encoding reads them, and reads the file anew as the one that is chosen. */
export function EncodingDialog({ name, file, first, onTake, onCancel }: EncodingDialogProps) {
  const [value, setValue] = useState(first)
  const samples = useSamples(file)
  const actions = (
    <>
      <Button onPress={onCancel}>{common.cancel}</Button>
      <Button variant="primary" isDisabled={samples === null} onPress={() => onTake(value)}>
        {encodingWords.take}
      </Button>
    </>
  )
  const options = (samples ?? []).map(({ encoding, lines }) => ({
    id: encoding,
    // The letters are what a person can judge; their name is for who knows it.
    label: lines.length === 0 ? encodingWords.names[encoding] : lines.join(' · '),
    ...(lines.length > 0 && { hint: encodingWords.names[encoding] }),
  }))
  return (
    <Dialog
      title={encodingWords.title}
      isOpen
      onClose={onCancel}
      actions={actions}
      width="wide"
      role="alertdialog"
    >
      <p>{encodingWords.text(name)}</p>
      {samples === null ? (
        <p>{encodingWords.reading}</p>
      ) : (
        <Radios label={encodingWords.label} options={options} value={value} onChange={setValue} />
      )}
    </Dialog>
  )
}

/** Null until the file's first letters are read; a file that is gone shows none. */
function useSamples(file: File): readonly EncodingSample[] | null {
  const [samples, setSamples] = useState<readonly EncodingSample[] | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const names: readonly Encoding[] = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']
    const unread = names.map((encoding): EncodingSample => ({ encoding, lines: [] }))
    const show = (read: readonly EncodingSample[]) => {
      if (!stop.signal.aborted) setSamples(read)
    }
    encodingSamples(file, stop.signal).then(show, () => show(unread))
    return () => stop.abort()
  }, [file])
  return samples
}
