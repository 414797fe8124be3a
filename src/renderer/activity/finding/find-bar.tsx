import { jobOutcomes, type JobOutcome } from '#shared/purge/job-outcome.ts'
import { findWords, outcomeNames } from '#shared/words/finding-jobs.ts'
import { useAccounts } from '../../state/accounts-store.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { endSearch, find, prepareSearch, useFind } from './find-store.ts'
import styles from './find-bar.module.css'

const any = 'any'

/** Finds past jobs: by what is typed, and by account, day and outcome. */
export function FindBar() {
  const { text, day, found } = useFind()
  return (
    <search className={styles['bar']} aria-label={findWords.label} onFocus={onceReady}>
      <SearchField
        label={findWords.text}
        clearLabel={findWords.empty}
        value={text}
        onChange={(next) => void find({ text: next })}
      />
      <AccountFilter />
      <OutcomeFilter />
      <DateField label={findWords.day} value={day} onChange={(next) => void find({ day: next })} />
      {found !== null && (
        <Button size="small" variant="quiet" icon="cross" onPress={endSearch}>
          {findWords.end}
        </Button>
      )}
    </search>
  )
}

let isReady = false

function onceReady(): void {
  if (isReady) return
  isReady = true
  prepareSearch()
}

function AccountFilter() {
  const accounts = useAccounts(({ view }) => view?.accounts)
  const accountId = useFind((state) => state.accountId)
  if (accounts === undefined || accounts.length < 2) return null
  const chosen = accounts.find(({ id }) => id === accountId)
  return (
    <MenuButton
      size="small"
      label={chosen?.name ?? findWords.anyAccount}
      selectedId={chosen?.id ?? any}
      entries={[
        { id: any, label: findWords.anyAccount },
        ...accounts.map(({ id, name }) => ({ id, label: name })),
      ]}
      onAction={(id) => void find({ accountId: id === any ? null : id })}
    />
  )
}

function OutcomeFilter() {
  const outcome = useFind((state) => state.outcome)
  const entries: { id: JobOutcome | typeof any; label: string }[] = [
    { id: any, label: findWords.anyOutcome },
    ...jobOutcomes.map((id) => ({ id, label: outcomeNames[id] })),
  ]
  return (
    <MenuButton
      size="small"
      label={outcome === null ? findWords.anyOutcome : outcomeNames[outcome]}
      selectedId={outcome ?? any}
      entries={entries}
      onAction={(id) => void find({ outcome: id === any ? null : id })}
    />
  )
}
