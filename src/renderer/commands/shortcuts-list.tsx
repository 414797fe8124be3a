import { common } from '#shared/words/common.ts'
import { commandWords, shortcutGroups } from '#shared/words/commands.ts'
import { closeOverlay } from '../state/overlay-store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Keys } from './keys.tsx'
import styles from './shortcuts-list.module.css'

/** Every key the window hears. */
export function ShortcutsList() {
  const actions = <Button onPress={closeOverlay}>{common.close}</Button>
  return (
    <Dialog title={commandWords.shortcuts} isOpen onClose={closeOverlay} actions={actions} width="wide">
      {/* A list that does not fit is scrolled by the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section aria-label={commandWords.shortcuts} tabIndex={0} className={styles['groups']}>
        {shortcutGroups().map(({ title, shortcuts }) => (
          <section key={title} className={styles['group']}>
            <h3 className={styles['title']}>{title}</h3>
            <dl className={styles['list']}>
              {shortcuts.map(({ keys, does }) => (
                <div key={does} className={styles['line']}>
                  <dt>
                    <Keys keys={keys} />
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}
