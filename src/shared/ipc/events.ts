import type { AccountsView, ItemView, JobView, Notice } from './views.ts'

/** What main tells the page by itself. `jobs.changed` comes at most 10 times a second with only what changed. */
export interface Events {
  'jobs.changed': {
    readonly jobs: readonly JobView[]
    /** At most 500; with `more` the page asks for its visible items again. */
    readonly items: readonly ItemView[]
    readonly more: boolean
  }
  'accounts.changed': AccountsView
  'notices.changed': { readonly notices: readonly Notice[] }
}

export type EventName = keyof Events

const names: Record<EventName, true> = {
  'jobs.changed': true,
  'accounts.changed': true,
  'notices.changed': true,
}
export const eventNames: readonly string[] = Object.keys(names)
