import { create } from 'zustand'
import type { ItemFilter } from '#shared/ipc/views.ts'

interface Look {
  readonly filter: ItemFilter
  readonly search: string
}

interface ActivityState extends Look {
  /** The job that is looked at this way; another one begins with all its URLs. */
  readonly jobId: string | null
  readonly reset: () => void
}

const everything: Look = { filter: 'all', search: '' }
const start = { ...everything, jobId: null }

/** How the chosen job's URLs are looked at. Rows never stand here, see `ItemCache`. */
export const useActivity = create<ActivityState>((set) => ({
  ...start,
  reset: () => set(start),
}))

export function useLookAt(jobId: string): Look {
  const look = useActivity()
  return look.jobId === jobId ? look : everything
}

export function lookAt(jobId: string, change: Partial<Look>): void {
  const now = useActivity.getState()
  useActivity.setState({ ...(now.jobId === jobId ? {} : everything), ...change, jobId })
}
