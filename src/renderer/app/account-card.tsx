import { Suspense } from 'react'
import type { AccountView } from '#shared/ipc/views.ts'
import { shell } from '#shared/words/shell.ts'
import { useClear } from '../clear/clear-store.ts'
import { QuotaMeter } from '../quota/quota-meter.tsx'
import { Button } from '../ui/button.tsx'
import { loadedLater } from '../ui/loaded-later.tsx'
import { useCurrentAccount } from '../state/accounts-store.ts'
import { openAccount } from '../state/place-store.ts'
import { AccountButton } from './account-button.tsx'
import styles from './account-card.module.css'

const AccountMenu = loadedLater(async () => (await import('./account-menu.tsx')).AccountMenu)

/** Whose URLs are cleared, and how much of its month is used. */
export function AccountCard() {
  const account = useCurrentAccount()
  return (
    <section className={styles['card']} aria-label={shell.account}>
      {account ? <Current account={account} /> : <NoAccount />}
    </section>
  )
}

function Current({ account }: { account: AccountView }) {
  // The code of a menu is a quarter of the start's: it comes when the first screen takes a list.
  const started = useClear((state) => state.started)
  const button = <AccountButton account={account} />
  return (
    <>
      <Suspense fallback={button}>{started ? <AccountMenu account={account} /> : button}</Suspense>
      <QuotaMeter account={account} />
    </>
  )
}

function NoAccount() {
  return (
    <>
      <p className={styles['words']}>{shell.noAccount}</p>
      <Button
        size="small"
        icon="plus"
        aria-label={shell.connect}
        onPress={() => openAccount({ accountId: null })}
      >
        <span className={styles['name']}>{shell.connect}</span>
      </Button>
    </>
  )
}
