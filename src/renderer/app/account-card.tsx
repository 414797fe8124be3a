import { Button as Pressable } from 'react-aria-components'
import type { AccountView } from '#shared/ipc/views.ts'
import { shell } from '#shared/words/shell.ts'
import { QuotaMeter } from '../quota/quota-meter.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { WithMenu } from '../ui/menu-button.tsx'
import { selectAccount, useAccounts, useCurrentAccount } from '../state/accounts-store.ts'
import { goTo, openAccount } from '../state/place-store.ts'
import styles from './account-card.module.css'

const manage = 'manage'
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
  return (
    <>
      <AccountMenu account={account} />
      <QuotaMeter account={account} />
    </>
  )
}

function AccountMenu({ account }: { account: AccountView }) {
  const accounts = useAccounts(({ view }) => view?.accounts) ?? []
  const entries = [
    ...accounts.map(({ id, name }) => ({ id, label: name })),
    { id: manage, label: shell.manageAccounts, icon: 'settings' as const },
  ]
  const button = (
    <Pressable className={styles['button'] ?? ''} aria-label={`${account.name}, ${shell.switchAccount}`}>
      {account.kind === 'practice' ? (
        <span className={styles['letter']}>
          <Icon name="practice" size="small" />
        </span>
      ) : (
        <span className={styles['letter']} data-letter={firstLetter(account.name)} />
      )}
      <span className={styles['name']}>{account.name}</span>
      <Icon name="down" size="small" />
    </Pressable>
  )
  return (
    <WithMenu
      label={shell.switchAccount}
      button={button}
      entries={entries}
      selectedId={account.id}
      onAction={(id) => {
        if (id === manage) goTo('settings')
        else void selectAccount(id)
      }}
    />
  )
}

function firstLetter(name: string): string {
  return (Array.from(name.trim())[0] ?? '').toUpperCase()
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
