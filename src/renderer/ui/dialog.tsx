import { Children, Fragment, isValidElement, type ReactNode } from 'react'
import { Dialog as Box } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { leadsWithFirst } from './platform.ts'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** Escape, or a press outside where that can lose nothing. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons at its foot, the leading one last; Windows has it first. */
  readonly actions?: ReactNode
  readonly width?: 'normal' | 'wide' | 'book'
  /** An answer is needed: a press outside does nothing. */
  readonly role?: 'dialog' | 'alertdialog'
}

/** A window over the page that holds the focus until it is closed, and then gives it back. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  width = 'normal',
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      className={styles['veil'] ?? ''}
      data-veil=""
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={classes(styles['modal'], styles[width])}>
        <Box role={role} className={styles['dialog'] ?? ''}>
          <Heading slot="title" className={styles['title'] ?? ''}>
            {title}
          </Heading>
          <div className={styles['body']}>{children}</div>
          {actions !== undefined && <div className={styles['actions']}>{inOrder(actions)}</div>}
        </Box>
      </Modal>
    </ModalOverlay>
  )
}

/** As the person's other apps have it. The order of the elements changes too, so that Tab goes as the eye does. */
function inOrder(actions: ReactNode): ReactNode {
  if (!leadsWithFirst() || !isValidElement<{ children?: ReactNode }>(actions) || actions.type !== Fragment)
    return actions
  return Children.toArray(actions.props.children).toReversed()
}

interface ConfirmDialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly children: ReactNode
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly tone?: 'primary' | 'danger'
}

/** Asks before something that can't be taken back. The dialog itself has the focus, so that Enter by habit does nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, isOpen, children, confirmLabel, cancelLabel, onConfirm, onCancel } = props
  const actions = (
    <>
      <Button onPress={onCancel}>{cancelLabel}</Button>
      <Button variant={props.tone ?? 'primary'} onPress={onConfirm}>
        {confirmLabel}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onCancel} actions={actions} role="alertdialog">
      {children}
    </Dialog>
  )
}
