import { common } from '#shared/words/common.ts'
import { usingWords } from '#shared/words/preset-use.ts'
import { goTo } from '../../state/place-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { editPreset } from '../editing/draft-store.ts'
import type { JudgedLines } from '../judge-lines.ts'
import { OddLines } from '../odd-lines.tsx'
import { usePresetRules } from '../use-judged-lines.ts'
import { give, useUsing } from './using-store.ts'
import type { Filled, LoadedPreset } from './using-store.ts'

interface Props {
  readonly loaded: LoadedPreset
  readonly filled: Filled
  readonly judged: JudgedLines
}

/** Lines that are shown; the Clear screen shows the others. */
const shown = 50

/** Some lines do not fit the account any more: which, why, and what can be done. */
export function MisfitsDialog({ loaded, filled, judged }: Props) {
  const close = useUsing((state) => state.reset)
  const rules = usePresetRules(null)
  const misfits = judged.odd.filter(({ verdict }) => verdict.kind !== 'look')
  const giveFitting = () => {
    const left = new Set(misfits.map(({ line }) => line))
    const lines = filled.lines.filter((_, at) => !left.has(at + 1))
    void give(loaded, { ...filled, lines })
  }
  const edit = () => {
    close()
    goTo('presets')
    editPreset(loaded)
  }
  const actions = (
    <>
      <Button variant="quiet" onPress={close}>
        {common.cancel}
      </Button>
      <Button onPress={edit}>{usingWords.edit}</Button>
      <Button onPress={() => void give(loaded, filled)}>{usingWords.giveAll(filled.lines.length)}</Button>
      {judged.fitting > 0 && (
        <Button variant="primary" onPress={giveFitting}>
          {usingWords.giveFitting(judged.fitting)}
        </Button>
      )}
    </>
  )
  const title = usingWords.misfitTitle(misfits.length)
  return (
    <Dialog title={title} isOpen onClose={close} actions={actions} role="alertdialog" width="wide">
      <p>{usingWords.misfitText(rules?.accountName ?? '', misfits.length)}</p>
      {rules !== null && (
        <OddLines label={title} lines={misfits} rules={rules} shown={shown} more={usingWords.misfitMore} />
      )}
    </Dialog>
  )
}
