import { keyName } from '#shared/words/commands.ts'
import { useInfo } from '../state/info-store.ts'
import styles from './shortcuts-list.module.css'

/** Keys as they stand on the keyboard of this system. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  const isMac = useInfo(({ info }) => info?.platform === 'darwin')
  return (
    <span className={styles['keys']}>
      {keys.map((key) => (
        <kbd key={key} className={styles['key']}>
          {keyName(key, isMac)}
        </kbd>
      ))}
    </span>
  )
}
