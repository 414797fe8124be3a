import { create } from 'zustand'
import type { ItemFilter, ItemSort } from '#shared/ipc/views.ts'

export interface Look {
  readonly filter: ItemFilter
  readonly search: string
  readonly sort: ItemSort
}

interface ActivityState {
  /** The job that is looked at in its own way; every other one begins with all its URLs. */
  readonly jobId: string | null
  readonly look: Partial<Look>
  readonly reset: () => void
}

const everything: Look = { filter: 'all', search: '', sort: { by: 'position', down: false } }
const start = { jobId: null, look: {} }

/** How the chosen job's URLs are looked at. Rows never stand here, see `ItemCache`. */
export const useActivity = create<ActivityState>((set) => ({
  ...start,
  reset: () => set(start),
}))

/** `searched`: what Activity is searched for, which the job's URLs begin with. */
export function useLookAt(jobId: string, searched = ''): Look {
  const own = useActivity()
  const look = own.jobId === jobId ? own.look : {}
  return { ...everything, search: searched, ...look }
}

export function lookAt(jobId: string, change: Partial<Look>): void {
  const now = useActivity.getState()
  useActivity.setState({ look: { ...(now.jobId === jobId ? now.look : {}), ...change }, jobId })
}
