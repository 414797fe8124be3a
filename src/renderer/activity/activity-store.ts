import { create } from 'zustand'
import type { ItemFilter } from '#shared/ipc/views.ts'

interface ActivityState {
  readonly filter: ItemFilter
  readonly search: string
  readonly reset: () => void
}

const start = { filter: 'all', search: '' } as const

/** How the chosen job's URLs are looked at. Rows never stand here, see `ItemCache`. */
export const useActivity = create<ActivityState>((set) => ({
  ...start,
  reset: () => set(start),
}))

export function showFilter(filter: ItemFilter): void {
  useActivity.setState({ filter })
}

export function searchFor(search: string): void {
  useActivity.setState({ search })
}
