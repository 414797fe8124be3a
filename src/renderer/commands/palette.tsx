import { useEffect } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextField } from 'react-aria-components/TextField'
import { commandWords } from '#shared/words/commands.ts'
import { classes } from '../ui/classes.ts'
import { Icon } from '../ui/icon.tsx'
import { Keys } from './keys.tsx'
import { useAccounts } from '../state/accounts-store.ts'
import { closeOverlay } from '../state/overlay-store.ts'
import { loadPresets, usePresets } from '../presets/presets-store.ts'
import { commandsFor } from './commands.ts'
import fields from '../ui/field.module.css'
import styles from './palette.module.css'

/** Ctrl+K: type a few letters of what you want, and press Enter. */
export function Palette() {
  const view = useAccounts((state) => state.view)
  const presets = usePresets((state) => state.presets) ?? []
  useEffect(() => void loadPresets(), [])
  const { contains } = useFilter({ sensitivity: 'base' })
  const commands = commandsFor({
    accounts: view?.accounts ?? [],
    currentId: view?.currentId ?? null,
    presets,
  })
  const run = (id: string) => {
    closeOverlay()
    commands.find((command) => command.id === id)?.run()
  }
  return (
    <ModalOverlay
      className={styles['veil'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) closeOverlay()
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label={commandWords.title} className={styles['dialog'] ?? ''}>
          <Autocomplete filter={contains}>
            {/* Who opens it wants to type: as in every dialog, the focus goes to its first field. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <TextField aria-label={commandWords.field} autoFocus className={styles['field'] ?? ''}>
              <Input placeholder={commandWords.field} className={classes(fields['input'], styles['input'])} />
            </TextField>
            {/* Scrolled by the keyboard too. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <section aria-label={commandWords.list} tabIndex={0} className={styles['scroll']}>
              <Menu
                aria-label={commandWords.list}
                className={styles['list'] ?? ''}
                onAction={(key) => run(String(key))}
                renderEmptyState={() => <p className={styles['none']}>{commandWords.none}</p>}
              >
                {commands.map(({ id, label, icon, keys }) => (
                  <MenuItem key={id} id={id} textValue={label} className={styles['item'] ?? ''}>
                    <Icon name={icon} size="small" />
                    <span className={styles['label']}>{label}</span>
                    {keys && <Keys keys={keys} />}
                  </MenuItem>
                ))}
              </Menu>
            </section>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
