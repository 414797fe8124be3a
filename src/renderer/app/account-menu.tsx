import type { AccountView } from '#shared/ipc/views.ts'
import { shell } from '#shared/words/shell.ts'
import { selectAccount, useAccounts } from '../state/accounts-store.ts'
import { goTo } from '../state/place-store.ts'
import { WithMenu } from '../ui/menu-button.tsx'
import { AccountButton } from './account-button.tsx'

const manage = 'manage'

/** The way to another account, and to all of them. */
export function AccountMenu({ account }: { readonly account: AccountView }) {
  const accounts = useAccounts(({ view }) => view?.accounts) ?? []
  const entries = [
    ...accounts.map(({ id, name }) => ({ id, label: name })),
    { id: manage, label: shell.manageAccounts, icon: 'settings' as const },
  ]
  return (
    <WithMenu
      label={shell.switchAccount}
      button={<AccountButton account={account} />}
      entries={entries}
      selectedId={account.id}
      onAction={(id) => {
        if (id === manage) goTo('settings')
        else void selectAccount(id)
      }}
    />
  )
}
