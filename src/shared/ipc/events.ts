import type { AccountsView, ItemView, JobView, Notice, SavedFile, UpdatesView } from './views.ts'

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
  /** What became of a file that the page gave to be saved. */
  'file.saved': SavedFile
  /** The person pressed a notification: the window shows that job. */
  'job.show': { readonly jobId: string }
  /** The person pressed the notification of a kept list: the window shows the Clear screen. */
  'kept.show': Record<string, never>
  /** The system opened files with the app: `opened.take` has them. */
  'opened.changed': Record<string, never>
  'updates.changed': UpdatesView
  /** The person chose something in the system's menu that only the page can do. */
  'menu.chosen': { readonly choice: MenuChoice }
}

export type MenuChoice = 'commands' | 'help' | 'settings' | 'shortcuts'

export type EventName = keyof Events

// Stryker disable BooleanLiteral: only the names are read
const names: Record<EventName, true> = {
  'jobs.changed': true,
  'accounts.changed': true,
  'notices.changed': true,
  'file.saved': true,
  'job.show': true,
  'kept.show': true,
  'opened.changed': true,
  'updates.changed': true,
  'menu.chosen': true,
}
export const eventNames: readonly string[] = Object.keys(names)
