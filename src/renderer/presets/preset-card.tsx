import type { HTMLAttributes } from 'react'
import type { PresetView } from '#shared/ipc/views.ts'
import { presetFacts, presetWords } from '#shared/words/presets.ts'
import { accountOf, useAccounts } from '../state/accounts-store.ts'
import { useNow } from '../state/use-now.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { Icon } from '../ui/icon.tsx'
import { IconMenu, type MenuEntry } from '../ui/menu-button.tsx'
import { duplicatePreset, openForEdit, pinPreset, removePreset } from './actions.ts'
import { exportPresets } from './export-presets.ts'
import { isAlone, MoveButtons, type GroupPlace } from './move-buttons.tsx'
import { applyPreset } from './using/using-store.ts'
import styles from './presets.module.css'

interface Props {
  readonly preset: PresetView
  /** Its place in its group; null where an order means nothing: in a search, and with nothing to change places with. */
  readonly place: GroupPlace | null
  readonly handle: HTMLAttributes<HTMLElement>
  readonly target: HTMLAttributes<HTMLElement>
  readonly look: 'dragged' | 'before' | 'after' | null
}

type Action = 'edit' | 'duplicate' | 'export' | 'remove'

/** One preset: its name, what it holds, and what can be done with it. */
export function PresetCard({ preset, place, handle, target, look }: Props) {
  const { name, pinned } = preset
  return (
    <li
      className={classes(styles['card'], look && styles[look], place && isAlone(place) && styles['alone'])}
      {...target}
    >
      {place && (
        <>
          <span className={styles['handle']} title={presetWords.drag} {...handle}>
            <Icon name="drag" size="small" />
          </span>
          <MoveButtons preset={preset} place={place} />
        </>
      )}
      <span className={classes(pinned && styles['pinned'])}>
        <IconButton
          icon="pin"
          label={pinned ? presetWords.unpinNamed(name) : presetWords.pinNamed(name)}
          onPress={() => void pinPreset(preset)}
        />
      </span>
      <Words preset={preset} />
      <Button onPress={() => void applyPreset(preset.id)} aria-label={presetWords.applyNamed(name)}>
        {presetWords.use}
      </Button>
      <IconMenu label={presetWords.menu(name)} entries={entries()} onAction={(id) => acts[id](preset)} />
    </li>
  )
}

function Words({ preset }: { readonly preset: PresetView }) {
  const now = useNow()
  const view = useAccounts((state) => state.view)
  const { name, notes, accountId, blanks } = preset
  const account = accountOf(view, accountId)
  const facts = [presetFacts(preset, now)]
  if (accountId !== null) facts.push(account ? presetWords.forAccount(account.name) : presetWords.accountGone)
  if (blanks.length > 0) facts.push(presetWords.blanks(blanks))
  return (
    <div className={styles['words']}>
      <h2 className={styles['name']}>{name}</h2>
      <p className={styles['facts']}>{facts.join(' · ')}</p>
      {notes !== '' && <p className={styles['notes']}>{notes}</p>}
    </div>
  )
}

const entries = (): readonly MenuEntry<Action>[] => [
  { id: 'edit', label: presetWords.edit, icon: 'pencil' },
  { id: 'duplicate', label: presetWords.duplicate, icon: 'copy' },
  { id: 'export', label: presetWords.export, icon: 'save' },
  { id: 'remove', label: presetWords.remove, icon: 'bin', tone: 'danger' },
]

const acts: Readonly<Record<Action, (preset: PresetView) => void>> = {
  edit: (preset) => void openForEdit(preset),
  duplicate: (preset) => void duplicatePreset(preset),
  export: (preset) => void exportPresets([preset]),
  remove: (preset) => void removePreset(preset),
}
