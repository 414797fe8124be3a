import { useMemo, useSyncExternalStore } from 'react'
import { useCurrentAccount } from '../state/accounts-store.ts'
import { sourceName } from '#shared/words/list-names.ts'
import { useClear } from './clear-store.ts'
import type { SayFor } from './row-words.ts'
import type { Row } from './rows/row.ts'
import { list } from './the-list.ts'

/** Draws again when anything in the list has changed; the number goes up with each change. */
export function useListVersion(): number {
  return useSyncExternalStore(
    (listener) => list.listeners.hearList(listener),
    () => list.version,
  )
}

/** One thing about the list that is compared by its value: draws again only when it has become another. */
export function useOfList<T extends string | number | boolean>(read: () => T): T {
  return useSyncExternalStore((listener) => list.listeners.hearList(listener), read)
}

/** Whether the list is still being read or judged: what would be taken from it now would be a part of it. */
export function useIsWorking(): boolean {
  const isJudging = useOfList(() => list.table.counts().unread > 0 || !list.settled)
  const isReading = useClear((state) => state.reading !== null)
  return isReading || isJudging
}

/** One row; draws again only when this row has changed. */
export function useRow(id: number): Row | undefined {
  const { subscribe, snapshot } = useMemo(() => heardRow(id), [id])
  return useSyncExternalStore(subscribe, snapshot)
}

/** A row is made anew whenever it is asked for: between two changes React must see the same one. */
function heardRow(id: number) {
  let row: Row | undefined
  let isOld = true
  return {
    subscribe: (listener: () => void) => {
      isOld = true
      return list.listeners.hearRow(id, () => {
        isOld = true
        listener()
      })
    },
    snapshot: () => {
      if (isOld) row = list.table.get(id)
      isOld = false
      return row
    },
  }
}

/** What every row needs to be put into words. A new object only when the rules or what its lines are called have changed. */
export function useSayFor(): SayFor {
  const called = useOfList(() =>
    list.sources.map(({ name, sheet, format }) => [name, sheet, format]).join('\n'),
  )
  useListVersion()
  const account = useCurrentAccount()
  const { rules } = list
  const canAddDomain = account?.kind === 'imagekit'
  return useMemo(() => {
    const several = called.includes('\n')
    const lineOf = (id: number) => {
      const row = list.table.get(id)
      const source = row === undefined ? undefined : list.sources[row.source]
      const file = several && source !== undefined ? sourceName(source) : ''
      return { line: row?.line ?? 0, file, format: source?.format ?? null }
    }
    return { rules, canAddDomain, lineOf }
  }, [rules, called, canAddDomain])
}
