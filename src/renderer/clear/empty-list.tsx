import { useEffect } from 'react'
import { clearWords } from '#shared/words/clear.ts'
import { presetFacts } from '#shared/words/presets.ts'
import { useInfo } from '../state/info-store.ts'
import { useNow } from '../state/use-now.ts'
import { applyPreset } from '../presets/using/using-store.ts'
import { loadPresets, usePresets } from '../presets/presets-store.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { ScreenHeader } from '../ui/screen.tsx'
import { ChooseFiles } from './adding/choose-files.tsx'
import { setClear } from './clear-store.ts'
import { KeptCards } from './kept-lists/kept-cards.tsx'
import { Messages } from './messages.tsx'
import { bringInSample } from './adding/bring-in-sample.ts'
import styles from './empty-list.module.css'

/** Presets that stand below the drop area; the others are on their own screen. */
const cards = 3
const { empty } = clearWords

/** Clear without a list: one large place to drop it, and the other ways to get one. */
export function EmptyList() {
  const isMac = useInfo(({ info }) => info?.platform === 'darwin')
  return (
    <div className={styles['screen']}>
      <ScreenHeader title={clearWords.title} subtitle={clearWords.subtitle} />
      <Messages />
      <section className={styles['drop']} aria-labelledby="drop-title">
        <span className={styles['picture']}>
          <Icon name="upload" size="large" />
        </span>
        <h2 id="drop-title" className={styles['title']}>
          {empty.title}
        </h2>
        <p className={styles['text']}>{empty.text(empty.pasteKeys[isMac ? 'mac' : 'other'])}</p>
        <div className={styles['actions']}>
          <ChooseFiles label={empty.choose} variant="primary" size="large" />
          <Button size="large" onPress={bringInSample}>
            {empty.sample}
          </Button>
          <Button size="large" onPress={() => setClear({ dialog: { kind: 'type' } })}>
            {empty.type}
          </Button>
        </div>
        <p className={styles['kinds']}>{empty.kinds}</p>
      </section>
      <div className={styles['below']}>
        <KeptCards />
        <PresetCards />
      </div>
    </div>
  )
}

function PresetCards() {
  const presets = usePresets((state) => state.presets) ?? []
  const now = useNow()
  useEffect(() => void loadPresets(), [])
  if (presets.length === 0) return <div className={styles['noPresets']} />
  return (
    <ul className={styles['presets']} aria-label={empty.presets}>
      {presets.slice(0, cards).map((preset) => (
        <li key={preset.id}>
          <button type="button" className={styles['preset']} onClick={() => void applyPreset(preset.id)}>
            <b>{preset.name}</b>
            <span>{presetFacts(preset, now)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
