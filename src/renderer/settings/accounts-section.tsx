import type { AccountView } from '#shared/ipc/views.ts'
import { keyStateWords, limitFacts, settingsWords } from '#shared/words/settings.ts'
import { domainBase, endpointBase } from '#shared/urls/endpoint.ts'
import { Button } from '../ui/button.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import { addPractice, selectAccount, useAccounts } from '../state/accounts-store.ts'
import { openAccount } from '../state/place-store.ts'
import { Section } from './section.tsx'
import styles from './settings.module.css'

export function AccountsSection() {
  const view = useAccounts((state) => state.view)
  const accounts = view?.accounts ?? []
  const hasPractice = accounts.some(({ kind }) => kind === 'practice')
  const isAnother = accounts.some(({ kind }) => kind !== 'practice')
  return (
    <Section title={settingsWords.accounts} words={settingsWords.accountsWords}>
      {accounts.length === 0 && <p className={styles['words']}>{settingsWords.noAccounts}</p>}
      <ul className={styles['accounts']}>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} isCurrent={account.id === view?.currentId} />
        ))}
      </ul>
      <div className={styles['buttons']}>
        <Button
          icon="plus"
          variant={accounts.length === 0 ? 'primary' : 'secondary'}
          onPress={() => openAccount({ accountId: null })}
        >
          {isAnother ? settingsWords.addAnother : settingsWords.add}
        </Button>
        {!hasPractice && (
          <Button icon="practice" onPress={() => void addPractice()}>
            {settingsWords.addPractice}
          </Button>
        )}
      </div>
    </Section>
  )
}

function AccountRow({ account, isCurrent }: { account: AccountView; isCurrent: boolean }) {
  const { id, name, kind } = account
  return (
    <li className={styles['account']}>
      <div className={styles['facts']}>
        <h3 className={styles['name']}>
          {name} {isCurrent && <StateBadge tone="clearing" label={settingsWords.current} />}
        </h3>
        {kind === 'practice' ? <p>{settingsWords.practiceWords}</p> : <Facts account={account} />}
      </div>
      {!isCurrent && (
        <Button
          size="small"
          onPress={() => void selectAccount(id)}
          aria-label={`${settingsWords.use}: ${name}`}
        >
          {settingsWords.use}
        </Button>
      )}
      <Button
        size="small"
        onPress={() => openAccount({ accountId: id })}
        aria-label={`${settingsWords.edit} ${name}`}
      >
        {settingsWords.edit}
      </Button>
    </li>
  )
}

function Facts({ account }: { account: AccountView }) {
  const sites = [...account.endpoints.map(endpointBase), ...account.customDomains.map(domainBase)]
  const { state, lastFour } = account.key
  return (
    <>
      <p>{sites.join(', ')}</p>
      <p>{keyStateWords[state](lastFour ?? '')}</p>
      <p>{limitFacts(account.quota.limit, account.quota.usedElsewhere)}</p>
    </>
  )
}
