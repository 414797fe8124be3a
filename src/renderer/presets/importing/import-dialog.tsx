import { common } from '#shared/words/common.ts'
import { importProblems, importWords } from '#shared/words/preset-import.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { usePresets } from '../presets-store.ts'
import { planOf } from './import-plan.ts'
import { bringPresetsIn, useImport } from './import-store.ts'
import type { Importing } from './import-store.ts'
import { ImportPreview } from './import-preview.tsx'

/** What a file would bring, or why it brings nothing. */
export function ImportDialog() {
  const importing = useImport((state) => state.importing)
  if (importing === null) return null
  return importing.kind === 'refused' ? <Refused {...importing} /> : <Preview importing={importing} />
}

function Refused({ name, problem, preset }: Extract<Importing, { kind: 'refused' }>) {
  const close = useImport((state) => state.reset)
  const actions = (
    <Button variant="primary" onPress={close}>
      {common.close}
    </Button>
  )
  return (
    <Dialog title={importWords.refusedTitle} isOpen onClose={close} actions={actions} role="alertdialog">
      <Banner tone="stop">
        <p>{name}</p>
        <p>{importProblems[problem]}</p>
        {preset !== null && <p>{importWords.inPreset(preset)}</p>}
      </Banner>
    </Dialog>
  )
}

function Preview({ importing }: { readonly importing: Extract<Importing, { kind: 'preview' }> }) {
  const close = useImport((state) => state.reset)
  const here = usePresets((state) => state.presets) ?? []
  const { run } = useOneAtATime()
  const count = planOf(importing.incoming, importing.choices, here).length
  const actions = (
    <>
      <Button onPress={close}>{common.cancel}</Button>
      <Button
        variant="primary"
        isDisabled={count === 0}
        onPress={() => void run(() => bringPresetsIn(importing))}
      >
        {count === 0 ? importWords.nothing : importWords.confirm(count)}
      </Button>
    </>
  )
  return (
    <Dialog
      title={importWords.title}
      isOpen
      onClose={close}
      actions={actions}
      role="alertdialog"
      width="wide"
    >
      <p>{importWords.brings(importing.incoming.length, importing.name)}</p>
      <ImportPreview importing={importing} />
    </Dialog>
  )
}
