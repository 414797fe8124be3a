import { useState } from 'react'
import type { PresetView } from '#shared/ipc/views.ts'
import { common } from '#shared/words/common.ts'
import { presetFacts, presetWords } from '#shared/words/presets.ts'
import { Button } from '../ui/button.tsx'
import { IconMenu } from '../ui/menu-button.tsx'
import { showToast } from '../ui/toast.tsx'
import { useNow } from '../app/use-now.ts'
import { applyPreset, removePreset, savePreset } from './presets-store.ts'
import { RenamePreset } from './rename-preset.tsx'
import { report } from '../app/problem-store.ts'
import styles from './presets.module.css'

/** One preset: its name, what it holds, and what can be done with it. */
export function PresetCard({ preset }: { readonly preset: PresetView }) {
  const [renaming, setRenaming] = useState(false)
  const now = useNow()
  return (
    <li className={styles['card']}>
      {renaming ? (
        <RenamePreset preset={preset} onDone={() => setRenaming(false)} />
      ) : (
        <>
          <div className={styles['words']}>
            <h2 className={styles['name']}>{preset.name}</h2>
            <p className={styles['facts']}>{presetFacts(preset, now)}</p>
          </div>
          <Button
            onPress={() => void applyPreset(preset.id)}
            aria-label={presetWords.applyNamed(preset.name)}
          >
            {presetWords.use}
          </Button>
          <IconMenu
            label={presetWords.menu(preset.name)}
            entries={[
              { id: 'rename', label: presetWords.rename, icon: 'pencil' },
              { id: 'remove', label: presetWords.remove, icon: 'bin', tone: 'danger' },
            ]}
            onAction={(id) => {
              if (id === 'rename') setRenaming(true)
              else void removeWithUndo(preset)
            }}
          />
        </>
      )}
    </li>
  )
}

async function removeWithUndo({ id, name }: PresetView): Promise<void> {
  const removed = await removePreset(id)
  if (!removed) return
  const bringBack = async () => {
    const saved = await savePreset(removed.name, removed.urls, false)
    if (saved.ok) showToast({ text: presetWords.restored(removed.name) })
    else report(saved.error)
  }
  showToast({
    text: presetWords.removed(name),
    action: { label: common.undo, onAction: () => void bringBack() },
  })
}
