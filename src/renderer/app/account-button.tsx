import { Button as Pressable } from 'react-aria-components/Button'
import type { AccountView } from '#shared/ipc/views.ts'
import { shell } from '#shared/words/shell.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './account-card.module.css'

/** An account's name and sign; alone it opens nothing yet. */
export function AccountButton({ account }: { readonly account: AccountView }) {
  return (
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
}

function firstLetter(name: string): string {
  return (Array.from(name.trim())[0] ?? '').toUpperCase()
}
