import { Suspense } from 'react'
import { helpWords } from '#shared/words/help/help.ts'
import { Icon } from '../ui/icon.tsx'
import { loadedLater } from '../ui/loaded-later.tsx'
import { openHelp, useHelp } from './help-store.ts'
import styles from './rail.module.css'

export const HelpPanel = loadedLater(async () => (await import('../help/help-panel.tsx')).HelpPanel)

/** Below the places: the rules in pictures. */
export function HelpButton() {
  return (
    <button
      type="button"
      title={`${helpWords.open} (${helpWords.openKey})`}
      className={styles['place']}
      onClick={() => openHelp()}
    >
      <Icon name="help" />
      <span className={styles['label']}>{helpWords.open}</span>
    </button>
  )
}

/** The help itself, over whatever screen it was opened on. */
export function Help() {
  const isOpen = useHelp(({ chapter }) => chapter !== null)
  return <Suspense fallback={null}>{isOpen && <HelpPanel />}</Suspense>
}
