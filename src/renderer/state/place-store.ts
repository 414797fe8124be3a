import { create } from 'zustand'

/** The four places of the window, in the order of the rail and of Ctrl+1 to Ctrl+4. */
export const places = ['clear', 'activity', 'presets', 'settings'] as const
export type Place = (typeof places)[number]

/** What the account form shows first. */
export interface AccountTarget {
  /** Null for a new account. */
  readonly accountId: string | null
  readonly focus?: 'key' | 'used-elsewhere' | 'domains'
  /** A domain to be added, as the Clear screen found it. */
  readonly domain?: string
}

interface PlaceState {
  readonly place: Place
  /** The job whose URLs Activity shows; null for the newest. */
  readonly jobId: string | null
  /** The account form that Settings shows; null for the overview. */
  readonly form: AccountTarget | null
  readonly reset: () => void
}

const start = { place: 'clear', jobId: null, form: null } as const

/** Where the person is. */
export const usePlace = create<PlaceState>((set) => ({
  ...start,
  reset: () => set(start),
}))

/** Shows a place; with a job's id, Activity shows that job. */
export function goTo(place: Place, jobId?: string): void {
  const now = usePlace.getState()
  usePlace.setState({ place, jobId: jobId ?? now.jobId, form: null })
}

/** Shows the form of an account in Settings. */
export function openAccount(target: AccountTarget): void {
  usePlace.setState({ place: 'settings', form: target })
}
