import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { ItemFilter, ItemSort } from '#shared/ipc/views.ts'
import { call } from '../state/call.ts'
import { valueOrReport } from '../state/problem-store.ts'
import { ItemCache } from './item-cache.ts'

export interface ItemsQuery {
  readonly jobId: string
  readonly filter: ItemFilter
  readonly search: string
  readonly sort: ItemSort
}

/** The live rows of one view of a job. A new view is a new cache. */
export function useItems({ jobId, filter, search, sort }: ItemsQuery): ItemCache {
  const { by, down } = sort
  const cache = useMemo(
    () => createCache({ jobId, filter, search, sort: { by, down } }),
    [jobId, filter, search, by, down],
  )
  useEffect(() => {
    const stop = window.purgeDesk.on('jobs.changed', ({ items, more }) =>
      cache.apply(
        items.filter((item) => item.jobId === jobId),
        more,
      ),
    )
    cache.want(0, 0)
    return stop
  }, [cache, jobId])
  useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => cache.version,
  )
  return cache
}

function createCache({ jobId, filter, search, sort }: ItemsQuery): ItemCache {
  return new ItemCache({
    load: async (offset, limit) =>
      valueOrReport(await call((desk) => desk.jobs.items({ jobId, filter, search, sort, offset, limit }))),
    later: (ms, act) => void setTimeout(act, ms),
    isWhole: filter === 'all' && search === '' && sort.by === 'position',
  })
}
