import { useEffect } from 'react'
import { clearWords, leftFacts, listFacts, receiptWords } from '#shared/words/clear.ts'
import { listName } from '#shared/words/list-names.ts'
import { sameUnit } from '#shared/words/units.ts'
import { applyPreset } from '../presets/using/using-store.ts'
import { loadPresets, usePresets } from '../presets/presets-store.ts'
import { Button } from '../ui/button.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { ScreenHeader } from '../ui/screen.tsx'
import { ChooseFiles } from './adding/choose-files.tsx'
import { setClear } from './clear-store.ts'
import { liveSources, rowsOfLive } from './rows/source.ts'
import { urlsIn } from './rows/tally.ts'
import { list } from './the-list.ts'
import { useIsWorking, useListVersion, useOfList } from './use-list.ts'
import styles from './clear-screen.module.css'

/** Presets of the menu; the others are on their own screen. */
const inMenu = 12

/** The list's name, how much of it was read, and when all is drawn the ways to add to it. */
export function ListHeader({ isWhole }: { readonly isWhole: boolean }) {
  return (
    <ScreenHeader title={clearWords.title} subtitle={<Subtitle />}>
      {isWhole && <Ways />}
    </ScreenHeader>
  )
}

function Ways() {
  return (
    <>
      <ChooseFiles label={clearWords.addFiles} />
      <Button onPress={() => setClear({ dialog: { kind: 'type' } })}>{clearWords.paste}</Button>
      <PresetMenu />
      <SavePreset />
    </>
  )
}

function SavePreset() {
  const isWorking = useIsWorking()
  const isEmpty = useOfList(() => {
    const { blocks, ...counts } = list.table.counts()
    return urlsIn(counts) + blocks === 0
  })
  return (
    <Button
      isDisabled={isWorking || isEmpty}
      onPress={() => setClear({ dialog: { kind: 'preset', rows: null } })}
    >
      {clearWords.savePreset}
    </Button>
  )
}

function Subtitle() {
  useListVersion()
  const live = liveSources(list)
  const units = live.reduce((sum, source) => sum + (source.units ?? source.accounted), 0)
  const accounted = live.reduce((sum, source) => sum + source.accounted, 0)
  const format = sameUnit(live.map((source) => source.format))
  const { rows, gone } = rowsOfLive(list)
  return (
    <>
      {gone === 0
        ? listFacts(listName(live), units, accounted, format)
        : leftFacts(listName(live), rows, units, format)}
      <button
        type="button"
        className={styles['link']}
        onClick={() => setClear({ dialog: { kind: 'receipt' } })}
      >
        {receiptWords.open}
      </button>
    </>
  )
}

function PresetMenu() {
  const presets = usePresets((state) => state.presets) ?? []
  useEffect(() => void loadPresets(), [])
  if (presets.length === 0) return null
  const entries = presets.slice(0, inMenu).map(({ id, name }) => ({ id, label: name }))
  return <MenuButton label={clearWords.presets} entries={entries} onAction={(id) => void applyPreset(id)} />
}
