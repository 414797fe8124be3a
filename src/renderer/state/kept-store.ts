import { create } from 'zustand'
import { isDue, type KeptList } from '#shared/purge/kept-list.ts'
import { accountOf, useAccounts } from './accounts-store.ts'
import { useNow } from './use-now.ts'

interface KeptState {
  /** The one that can go first first. */
  readonly lists: readonly KeptList[]
  /** Those whose announcement the person has closed. */
  readonly closed: ReadonlySet<string>
}

/** The lists that wait for a reset, without their URLs; the Clear screen keeps them. */
export const useKept = create<KeptState>(() => ({ lists: [], closed: new Set() }))

/** The lists that can go now, as far as the person has not closed their announcement. */
export function useDueLists(): readonly KeptList[] {
  const { lists, closed } = useKept()
  const now = useNow()
  return lists.filter((list) => isDue(list, now) && !closed.has(list.id))
}

/** What is left of the month that the list waited for; null where the window has not heard of that month yet. */
export function useLeftFor(list: KeptList | undefined): number | null {
  return useAccounts(({ view }) => {
    const quota = accountOf(view, list?.accountId ?? null)?.quota
    return list !== undefined && quota !== undefined && quota.from >= list.until ? quota.left : null
  })
}

export function closeDue({ id }: KeptList): void {
  useKept.setState(({ closed }) => ({ closed: new Set([...closed, id]) }))
}
