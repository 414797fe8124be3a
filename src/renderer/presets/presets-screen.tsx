import { useEffect, useMemo, useState } from 'react'
import type { PresetView } from '#shared/ipc/views.ts'
import { common } from '#shared/words/common.ts'
import { presetWords } from '#shared/words/presets.ts'
import { goTo } from '../state/place-store.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Screen, ScreenHeader } from '../ui/screen.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { movePreset } from './actions.ts'
import { useDragOrder } from './drag-order.ts'
import { newPreset, useDraft } from './editing/draft-store.ts'
import { EditPreset } from './editing/edit-preset.tsx'
import { exportPresets } from './export-presets.ts'
import { ChoosePresetFile } from './importing/choose-preset-file.tsx'
import { ImportDialog } from './importing/import-dialog.tsx'
import { useTakePresetFiles } from './importing/take-preset-files.ts'
import { isAlone, type GroupPlace } from './move-buttons.tsx'
import { PresetCard } from './preset-card.tsx'
import { loadPresets, usePresets } from './presets-store.ts'
import { foundBy } from './search.ts'
import { useUndoKey } from './use-undo-key.ts'
import styles from './presets.module.css'

export function PresetsScreen() {
  const draft = useDraft((state) => state.draft)
  const opened = useDraft((state) => state.opened)
  useTakePresetFiles()
  return (
    <>
      {draft === null ? <AllPresets /> : <EditPreset draft={draft} openedName={opened?.name ?? ''} />}
      <ImportDialog />
    </>
  )
}

function AllPresets() {
  const presets = usePresets((state) => state.presets)
  const [search, setSearch] = useState('')
  useEffect(() => void loadPresets(), [])
  useUndoKey()
  const isEmpty = presets?.length === 0
  return (
    <Screen scroll>
      <ScreenHeader title={presetWords.title} subtitle={presetWords.subtitle}>
        {!isEmpty && (
          <SearchField
            label={presetWords.search}
            clearLabel={presetWords.searchClear}
            value={search}
            onChange={setSearch}
          />
        )}
        <ChoosePresetFile />
        {!isEmpty && (
          <Button icon="save" onPress={() => void exportPresets(presets ?? [])}>
            {presetWords.exportAll}
          </Button>
        )}
        <Button variant={isEmpty ? 'primary' : 'secondary'} icon="plus" onPress={newPreset}>
          {presetWords.create}
        </Button>
      </ScreenHeader>
      {presets === null && <p className={styles['loading']}>{common.loading}</p>}
      {isEmpty && <NoPresets />}
      {presets !== null && !isEmpty && <PresetList presets={presets} search={search.trim()} />}
    </Screen>
  )
}

interface ListProps {
  readonly presets: readonly PresetView[]
  readonly search: string
}

function PresetList({ presets, search }: ListProps) {
  const found = useMemo(() => foundBy(presets, search), [presets, search])
  const ids = useMemo(() => presets.map(({ id }) => id), [presets])
  const drag = useDragOrder(ids, (id, before) => {
    const moved = presets.find((preset) => preset.id === id)
    if (moved) void movePreset(moved, before)
  })
  const hasOrder = search === '' && presets.some((preset) => !isAlone(placeIn(presets, preset)))
  if (found.length === 0) return <p className={styles['loading']}>{presetWords.noneFound}</p>
  return (
    <ul className={styles['list']} aria-label={presetWords.list}>
      {found.map((preset) => (
        <PresetCard
          key={preset.id}
          preset={preset}
          place={hasOrder ? placeIn(presets, preset) : null}
          handle={drag.handle(preset.id)}
          target={drag.target(preset.id)}
          look={drag.dragged === preset.id ? 'dragged' : drag.over?.id === preset.id ? drag.over.side : null}
        />
      ))}
    </ul>
  )
}

/** Pinned ones are a group of their own. */
function placeIn(presets: readonly PresetView[], preset: PresetView): GroupPlace {
  const group = presets.filter(({ pinned }) => pinned === preset.pinned)
  const index = group.indexOf(preset)
  return { index, isFirst: index === 0, isLast: index === group.length - 1 }
}

function NoPresets() {
  const action = <Button onPress={() => goTo('clear')}>{presetWords.emptyAction}</Button>
  return (
    <EmptyState icon="presets" title={presetWords.emptyTitle} actions={action}>
      {presetWords.emptyWords}
    </EmptyState>
  )
}
