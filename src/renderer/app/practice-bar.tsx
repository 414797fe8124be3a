import { shell } from '#shared/words/shell.ts'
import { Icon } from '../ui/icon.tsx'
import { useCurrentAccount } from '../state/accounts-store.ts'
import styles from './bars.module.css'

/** Stands on every screen while the current account is the practice one. */
export function PracticeBar() {
  const account = useCurrentAccount()
  if (account?.kind !== 'practice') return null
  return (
    <p className={styles['practice']}>
      <Icon name="practice" size="small" />
      {shell.practice}
    </p>
  )
}
