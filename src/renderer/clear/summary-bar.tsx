import { jobLimit } from '#shared/purge/limits.ts'
import { clearButton, clearFirstButton, clearWords, sizeOf, shareOfMonth } from '#shared/words/clear.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { useCurrentAccount } from '../state/accounts-store.ts'
import { PaceNote } from '../quota/pace-note.tsx'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { pressClear } from './actions.ts'
import { stopReading } from './adding/read-in.ts'
import { useClear } from './clear-store.ts'
import { urlsIn } from './rows/tally.ts'
import { StartOver } from './start-over.tsx'
import { list } from './the-list.ts'
import { useIsWorking, useOfList } from './use-list.ts'
import styles from './clear-screen.module.css'

/** What pressing Clear will send, what it uses of the month, and the button itself. */
export function SummaryBar() {
  return (
    <footer className={styles['bar']}>
      <Sum />
      <Reading />
      <StartOver />
      <Clear />
    </footer>
  )
}

function useUrls(): number {
  return useOfList(() => urlsIn(list.table.counts()))
}

function Sum() {
  const account = useCurrentAccount()
  const urls = useUrls()
  const left = account?.quota.left ?? 0
  return (
    <div className={styles['sum']}>
      <strong>{urls === 0 ? clearWords.nothingToClear : sizeOf(urls)}</strong>
      {urls > 0 && account !== null && (
        <>
          <p className={classes(urls > left && styles['over'])}>{shareOfMonth(urls, left)}</p>
          <PaceNote account={account} urls={urls} />
        </>
      )}
    </div>
  )
}

function Clear() {
  const isAccount = useCurrentAccount() !== null
  const sending = useClear((state) => state.sending)
  const isWorking = useIsWorking()
  // Nobody is told a number on the button that is not the last: it would be drawn again with every slice.
  const urls = useOfList(() => (isWorking ? 0 : urlsIn(list.table.counts())))
  const isBusy = useOfList(() => list.busy)
  const doing = isBusy ? clearWords.changing : clearWords.reading
  const label = sending ? clearWords.sending : isWorking ? doing : clears(urls)
  return (
    <Button
      variant="primary"
      size="large"
      isDisabled={urls === 0 || isWorking || sending || !isAccount}
      onPress={() => void pressClear(urls)}
    >
      {label}
    </Button>
  )
}

/** What a press really sends: a longer list goes in several jobs. */
function clears(urls: number): string {
  return urls > jobLimit ? clearFirstButton(jobLimit) : clearButton(urls)
}

function Reading() {
  const isReading = useClear((state) => state.reading !== null)
  if (!isReading) return null
  return (
    <div className={styles['reading']}>
      <Progress />
      <Button size="small" icon="stop" onPress={stopReading}>
        {intakeWords.stop}
      </Button>
    </div>
  )
}

function Progress() {
  const reading = useClear((state) => state.reading)
  return <span>{reading === null ? '' : intakeWords.reading(reading.entries, reading.share)}</span>
}
