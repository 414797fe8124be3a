import { useEffect } from 'react'
import { common } from '#shared/words/common.ts'
import { presetWords } from '#shared/words/presets.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Screen, ScreenHeader } from '../ui/screen.tsx'
import { goTo } from '../app/place-store.ts'
import { PresetCard } from './preset-card.tsx'
import { loadPresets, usePresets } from './presets-store.ts'
import styles from './presets.module.css'

export function PresetsScreen() {
  const presets = usePresets((state) => state.presets)
  useEffect(() => void loadPresets(), [])
  return (
    <Screen scroll>
      <ScreenHeader title={presetWords.title} subtitle={presetWords.subtitle} />
      {presets === null && <p className={styles['loading']}>{common.loading}</p>}
      {presets?.length === 0 && <NoPresets />}
      {presets !== null && presets.length > 0 && (
        <ul className={styles['list']} aria-label={presetWords.list}>
          {presets.map((preset) => (
            <PresetCard key={preset.id} preset={preset} />
          ))}
        </ul>
      )}
    </Screen>
  )
}

function NoPresets() {
  const action = <Button onPress={() => goTo('clear')}>{presetWords.emptyAction}</Button>
  return (
    <EmptyState icon="presets" title={presetWords.emptyTitle} actions={action}>
      {presetWords.emptyWords}
    </EmptyState>
  )
}
