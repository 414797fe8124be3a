import { clearWords, leftFacts, listFacts, receiptWords } from '#shared/words/clear.ts'
import { listName } from '#shared/words/list-names.ts'
import { sameUnit } from '#shared/words/units.ts'
import { ScreenHeader } from '../ui/screen.tsx'
import { useLowWindow } from '../ui/use-low-window.ts'
import { setClear } from './clear-store.ts'
import { ListWays } from './list-ways.tsx'
import { liveSources, rowsOfLive } from './rows/source.ts'
import { list } from './the-list.ts'
import { useListVersion } from './use-list.ts'
import styles from './clear-screen.module.css'

/** The list's name, how much of it was read, and when all is drawn the ways to add to it. */
export function ListHeader({ isWhole }: { readonly isWhole: boolean }) {
  return (
    <ScreenHeader title={clearWords.title} subtitle={<Subtitle />}>
      {isWhole && <ListWays />}
    </ScreenHeader>
  )
}

function Subtitle() {
  useListVersion()
  // The receipt has the other figure, and a low window no line for it.
  const isLow = useLowWindow()
  const live = liveSources(list)
  const units = live.reduce((sum, source) => sum + (source.units ?? source.accounted), 0)
  const accounted = live.reduce((sum, source) => sum + source.accounted, 0)
  const format = sameUnit(live.map((source) => source.format))
  const { rows, gone } = rowsOfLive(list)
  return (
    <>
      {gone === 0
        ? listFacts(listName(live), units, isLow ? null : accounted, format)
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
