import { useEffect } from 'react'
import { clearWords } from '#shared/words/clear.ts'
import { presetWords } from '#shared/words/presets.ts'
import { loadPresets, usePresets } from '../presets/presets-store.ts'
import { applyPreset } from '../presets/using/using-store.ts'
import { Button } from '../ui/button.tsx'
import { IconMenu, MenuButton } from '../ui/menu-button.tsx'
import { useLowWindow } from '../ui/use-low-window.ts'
import { ChooseFiles, useFileField } from './adding/choose-files.tsx'
import { setClear, useClear } from './clear-store.ts'
import { urlsIn } from './rows/tally.ts'
import { stopAndStartOver } from './start-over.tsx'
import { list } from './the-list.ts'
import { useIsWorking, useOfList } from './use-list.ts'

/** Presets of the menu; the others are on their own screen. */
const inMenu = 12

const typeIn = (): void => setClear({ dialog: { kind: 'type' } })
const savePreset = (): void => setClear({ dialog: { kind: 'preset', rows: null } })

/** What can be done with the whole list: a row of buttons, in a low window two menus. */
export function ListWays() {
  const isLow = useLowWindow()
  useEffect(() => void loadPresets(), [])
  return isLow ? <InMenus /> : <InARow />
}

function usePresetsOfMenu() {
  return (usePresets((state) => state.presets) ?? []).slice(0, inMenu)
}

function useMaySavePreset(): boolean {
  const isWorking = useIsWorking()
  const isEmpty = useOfList(() => {
    const { blocks, ...counts } = list.table.counts()
    return urlsIn(counts) + blocks === 0
  })
  return !isWorking && !isEmpty
}

function InARow() {
  const presets = usePresetsOfMenu()
  const maySave = useMaySavePreset()
  return (
    <>
      <ChooseFiles label={clearWords.addFiles} />
      <Button onPress={typeIn}>{clearWords.paste}</Button>
      {presets.length > 0 && (
        <MenuButton
          label={clearWords.presets}
          entries={presets.map(({ id, name }) => ({ id, label: name }))}
          onAction={(id) => void applyPreset(id)}
        />
      )}
      <Button isDisabled={!maySave} onPress={savePreset}>
        {clearWords.savePreset}
      </Button>
    </>
  )
}

function InMenus() {
  const { field, open } = useFileField(clearWords.addFiles)
  const presets = usePresetsOfMenu()
  return (
    <>
      <MenuButton
        label={clearWords.add}
        entries={[
          { id: 'files', label: clearWords.addFiles },
          { id: 'type', label: clearWords.paste },
          ...presets.map(({ id, name }) => ({ id: `preset ${id}`, label: presetWords.applyNamed(name) })),
        ]}
        onAction={(way) => {
          if (way === 'files') open()
          else if (way === 'type') typeIn()
          else void applyPreset(way.slice('preset '.length))
        }}
      />
      <MoreMenu />
      {field}
    </>
  )
}

function MoreMenu() {
  const maySave = useMaySavePreset()
  const sending = useClear((state) => state.sending)
  return (
    <IconMenu
      label={clearWords.more}
      entries={[
        { id: 'save', label: clearWords.savePreset, isDisabled: !maySave },
        { id: 'start-over', label: clearWords.startOver, isDisabled: sending },
      ]}
      onAction={(choice) => (choice === 'save' ? savePreset() : stopAndStartOver())}
    />
  )
}
