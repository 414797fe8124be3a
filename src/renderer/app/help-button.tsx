import { helpWords } from '#shared/words/help/help-words.ts'
import { Icon } from '../ui/icon.tsx'
import { openHelp } from '../state/help-store.ts'
import styles from './rail.module.css'

/** Below the places: the rules in pictures. */
export function HelpButton() {
  const name = `${helpWords.open} (${helpWords.openKey})`
  return (
    <button type="button" title={name} className={styles['place']} onClick={() => openHelp()}>
      <Icon name="help" />
      <span className={styles['label']}>{helpWords.open}</span>
    </button>
  )
}
