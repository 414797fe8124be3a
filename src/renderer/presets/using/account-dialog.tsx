import { common } from '#shared/words/common.ts'
import { usingWords } from '#shared/words/preset-use.ts'
import { accountOf, useAccounts, useCurrentAccount } from '../../state/accounts-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { fillBlanks, switchAndUse, useUsing } from './using-store.ts'
import type { LoadedPreset } from './using-store.ts'

/** The preset is for another account than the one the window works for. */
export function AccountDialog({ loaded }: { readonly loaded: LoadedPreset }) {
  const close = useUsing((state) => state.reset)
  const account = useAccounts(({ view }) => accountOf(view, loaded.preset.accountId))
  const current = useCurrentAccount()
  const { run } = useOneAtATime()
  if (account === null || current === null) return null
  const actions = (
    <>
      <Button variant="quiet" onPress={close}>
        {common.cancel}
      </Button>
      <Button onPress={() => void run(() => fillBlanks(loaded))}>{usingWords.stay(current.name)}</Button>
      <Button variant="primary" onPress={() => void run(() => switchAndUse(loaded, account.id))}>
        {usingWords.switchAnd(account.name)}
      </Button>
    </>
  )
  return (
    <Dialog
      title={usingWords.accountTitle(account.name)}
      isOpen
      onClose={close}
      actions={actions}
      role="alertdialog"
    >
      <p>{usingWords.accountText(account.name, current.name)}</p>
    </Dialog>
  )
}
