import { periodOf } from '#shared/purge/quota-period.ts'
import { accountOf, useAccounts } from '../../state/accounts-store.ts'
import type { Shelf } from './shelf.ts'

/**
 * Lists wait for the day that Settings names when they are kept. Where the person corrects that day later, they wait for
 * the corrected one.
 */
export function followResetDays(shelf: Pick<Shelf, 'moveReset'>): () => void {
  return useAccounts.subscribe(({ view }, before) => {
    for (const { id, quota } of view?.accounts ?? []) {
      const earlier = accountOf(before.view, id)?.quota.resetDay ?? quota.resetDay
      if (earlier === quota.resetDay) continue
      void shelf.moveReset(id, (keptAt) => periodOf(keptAt, quota.resetDay).to)
    }
  })
}
