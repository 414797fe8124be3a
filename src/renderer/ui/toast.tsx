import { Text } from 'react-aria-components/Text'
import {
  UNSTABLE_Toast as ToastBox,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { Button, IconButton } from './button.tsx'
import { keepRoom } from './keep-room.ts'
import { announce } from './live-region.tsx'
import styles from './toast.module.css'

/** react-aria still exports its toasts as unstable: this is the only file that knows. */

export interface ToastMessage {
  readonly text: string
  readonly action?: { readonly label: string; readonly onAction: () => void }
}

const stay = 8_000
/** With what is left free above and below it. A low window gives a message room of its own. */
const keepToastRoom = keepRoom('--toast-room', 16)
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 1 })

/** Shows a short message for eight seconds. The newest takes the place of the one before. */
export function showToast(message: ToastMessage): void {
  announce('toast', message.text)
  queue.clear()
  queue.add(message, { timeout: stay })
}

/** Takes the message away when what it offers to undo can't be, or is, undone another way. */
export function clearToast(): void {
  queue.clear()
}

/** Where messages appear; stands once in the shell. The text is announced by the live region, not by the toast. */
export function Toasts({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  return (
    <ToastRegion queue={queue} aria-label={label} className={styles['region'] ?? ''}>
      {({ toast }) => (
        <ToastBox toast={toast} ref={keepToastRoom} className={styles['toast'] ?? ''}>
          <Text slot="title" className={styles['text']}>
            {toast.content.text}
          </Text>
          <ToastAction message={toast.content} onDone={() => queue.close(toast.key)} />
          <IconButton slot="close" icon="cross" label={closeLabel} />
        </ToastBox>
      )}
    </ToastRegion>
  )
}

function ToastAction({ message, onDone }: { message: ToastMessage; onDone: () => void }) {
  const { action } = message
  if (!action) return null
  const act = () => {
    action.onAction()
    onDone()
  }
  return (
    <Button variant="quiet" size="small" onPress={act}>
      {action.label}
    </Button>
  )
}
