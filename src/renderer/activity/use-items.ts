import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { ItemFilter } from '#shared/ipc/views.ts'
import { call } from '../app/call.ts'
import { valueOrReport } from '../app/problem-store.ts'
import { ItemCache } from './item-cache.ts'

export interface ItemsQuery {
  readonly jobId: string
  readonly filter: ItemFilter
  readonly search: string
}

/** The live rows of one view of a job. A new view is a new cache. */
export function useItems({ jobId, filter, search }: ItemsQuery): ItemCache {
  const cache = useMemo(() => createCache({ jobId, filter, search }), [jobId, filter, search])
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

function createCache({ jobId, filter, search }: ItemsQuery): ItemCache {
  return new ItemCache({
    load: async (offset, limit) =>
      valueOrReport(await call((desk) => desk.jobs.items({ jobId, filter, search, offset, limit }))),
    later: (ms, act) => void setTimeout(act, ms),
    isWhole: filter === 'all' && search === '',
  })
}
