import { clearButton, clearWords, nothingToClear, sizeOf, shareOfMonth } from '#shared/words/clear.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { useCurrentAccount } from '../app/accounts-store.ts'
import { PaceNote } from '../quota/pace-note.tsx'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { pressClear, startOver } from './actions.ts'
import { stopReading } from './adding/read-in.ts'
import { useClear } from './clear-store.ts'
import { list } from './the-list.ts'
import { useIsWorking, useListVersion } from './use-list.ts'
import styles from './clear-screen.module.css'

/** What pressing Clear will send, what it uses of the month, and the button itself. */
export function SummaryBar() {
  useListVersion()
  const account = useCurrentAccount()
  const reading = useClear((state) => state.reading)
  const sending = useClear((state) => state.sending)
  const isWorking = useIsWorking()
  const { ready, repaired, look } = list.table.counts()
  const urls = ready + repaired + look
  const left = account?.quota.left ?? 0
  const label = sending ? clearWords.sending : isWorking ? clearWords.reading : clearButton(urls)
  return (
    <footer className={styles['bar']}>
      <div className={styles['sum']}>
        <strong>{urls === 0 ? nothingToClear : sizeOf(urls)}</strong>
        {urls > 0 && account !== null && (
          <>
            <p className={classes(urls > left && styles['over'])}>{shareOfMonth(urls, left)}</p>
            <PaceNote account={account} urls={urls} />
          </>
        )}
      </div>
      {reading !== null && <Reading />}
      <Button variant="quiet" isDisabled={sending} onPress={startOver}>
        {clearWords.startOver}
      </Button>
      <Button
        variant="primary"
        size="large"
        isDisabled={urls === 0 || isWorking || sending || account === null}
        onPress={() => void pressClear()}
      >
        {label}
      </Button>
    </footer>
  )
}

function Reading() {
  const reading = useClear((state) => state.reading)
  if (reading === null) return null
  return (
    <div className={styles['reading']}>
      <span>{intakeWords.reading(reading.entries, reading.share)}</span>
      <Button size="small" icon="stop" onPress={stopReading}>
        {intakeWords.stop}
      </Button>
    </div>
  )
}
