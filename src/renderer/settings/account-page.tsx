import { useEffect } from 'react'
import type { AccountView } from '#shared/ipc/views.ts'
import { settingsWords } from '#shared/words/settings.ts'
import type { AccountTarget } from '../state/place-store.ts'
import { AccountDetails } from './account-details.tsx'
import { KeySection } from './key-section.tsx'
import { RemoveAccount } from './remove-account.tsx'
import { editAccount } from './settings-store.ts'
import { UsedElsewhere } from './used-elsewhere.tsx'
import styles from './settings.module.css'

interface Props {
  /** Null while it is not saved yet. */
  readonly account: AccountView | null
  readonly target: AccountTarget
}

/** Everything of one account. The key has its section once the account is saved. */
export function AccountPage({ account, target }: Props) {
  const { domain, focus } = target
  const accountId = account?.id ?? null
  useEffect(() => editAccount(accountId, domain), [accountId, domain])
  if (account?.kind === 'practice')
    return (
      <>
        <p className={styles['words']}>{settingsWords.practiceWords}</p>
        <RemoveAccount account={account} />
      </>
    )
  return (
    <>
      <AccountDetails isNew={account === null} focus={focus} />
      {account && (
        <>
          <KeySection account={account} isFirst={focus === 'key'} />
          <UsedElsewhere account={account} isFirst={focus === 'used-elsewhere'} />
          <RemoveAccount account={account} />
        </>
      )}
    </>
  )
}
