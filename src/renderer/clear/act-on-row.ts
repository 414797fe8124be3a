import { assertNever } from '#shared/assert-never.ts'
import { selectAccount } from '../state/accounts-store.ts'
import { removeRows, repairRow, takeBack } from './actions.ts'
import { setClear } from './clear-store.ts'
import type { RowAction } from './row-words.ts'

/** Carries out what a row's button says. */
export function actOnRow(id: number, action: RowAction): void {
  switch (action.kind) {
    case 'repair':
      return repairRow(id, action.code)
    case 'take-back':
      return takeBack(id, true)
    case 'repair-again':
      return takeBack(id, false)
    case 'remove':
      return removeRows([id])
    case 'edit':
      return setClear({ editing: id, active: { row: id, column: 1 } })
    case 'why':
      return setClear({ details: true, active: { row: id, column: 2 } })
    case 'add-domain':
      return setClear({ dialog: { kind: 'domain', host: action.host } })
    case 'switch-account':
      return void selectAccount(action.accountId)
    default:
      return assertNever(action)
  }
}
