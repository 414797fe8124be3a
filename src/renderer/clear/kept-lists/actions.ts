import { common } from '#shared/words/common.ts'
import { listName } from '#shared/words/list-names.ts'
import { keptWords } from '#shared/words/kept.ts'
import type { KeptList } from '#shared/purge/kept-list.ts'
import { accountOf, selectAccount, useAccounts } from '../../state/accounts-store.ts'
import { showToast } from '../../ui/toast.tsx'
import { sendList } from '../actions.ts'
import { setClear, showAll, useClear } from '../clear-store.ts'
import { openKept } from '../kept.ts'
import { liveSources } from '../rows/source.ts'
import { restOf } from '../rows/to-send.ts'
import { list } from '../the-list.ts'

/** Keeps what goes beyond the first `fits` URLs for after the reset, and sends the others. */
export async function sendWhatFits(fits: number): Promise<void> {
  const { view } = useAccounts.getState()
  const account = accountOf(view, view?.currentId ?? null)
  if (account === null || useClear.getState().sending) return
  // What leaves is being written down: nothing may change it meanwhile.
  setClear({ sending: true, dialog: null, editing: null, problem: null })
  const { shelf } = await openKept()
  const about = {
    name: listName(liveSources(list)).slice(0, 200),
    accountId: account.id,
    accountName: account.name,
    until: account.quota.to,
  }
  const kept = (await shelf?.keep(restOf(list.table, fits), about, Date.now())) ?? null
  setClear({ sending: false })
  if (kept === null) return setClear({ problem: { code: 'unexpected' } })
  if (fits > 0) await sendList()
  showAll()
  sayKept(kept, fits === 0)
}

function sayKept({ urls, until }: KeptList, canUndo: boolean): void {
  const action = { label: common.undo, onAction: () => void list.undo() }
  showToast({ text: keptWords.kept(urls, until), ...(canUndo && { action }) })
}

/** Puts a kept list into the list, for its account. Sends nothing. */
export async function takeKeptList({ id, name, accountId }: KeptList): Promise<void> {
  const { view } = useAccounts.getState()
  if (view?.currentId !== accountId && accountOf(view, accountId) !== null) await selectAccount(accountId)
  const { shelf } = await openKept()
  const isThere = (await shelf?.bringBack(id)) ?? false
  showAll()
  const action = { label: common.undo, onAction: () => void list.undo() }
  showToast(isThere ? { text: keptWords.back(name), action } : { text: keptWords.gone })
}

export async function removeKeptList({ id, name }: KeptList): Promise<void> {
  const { shelf } = await openKept()
  const undo = (await shelf?.remove(id)) ?? null
  if (undo === null) return showToast({ text: keptWords.gone })
  showToast({ text: keptWords.removed(name), action: { label: common.undo, onAction: undo } })
}
