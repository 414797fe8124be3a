import type { UpdaterOptions } from './electron-updater.ts'
import type { UpdateMode } from '#shared/ipc/views.ts'
import type { Updater } from './updater.ts'

export { updatesCalls } from './calls.ts'
export { modeOf, pageOf, readRelease } from './release.ts'
export { Updates } from './updates.ts'

/** The real updater, loaded when it is first needed: it costs a start's time, and most builds never look. */
export async function loadUpdater(options: UpdaterOptions): Promise<Updater> {
  const { createUpdater } = await import('./electron-updater.ts')
  return createUpdater(options)
}

/** What the app around it gives to its updates. */
export interface OwnUpdates {
  readonly mode: UpdateMode
  readonly updater: () => Promise<Updater>
  /** The page of releases, or null. */
  readonly page: string | null
  /** The app is about to be replaced: nobody is asked any more whether it may close. */
  readonly leaving: () => void
  readonly restart: () => void
}

/** Of a build that never looks. */
export const noUpdates: OwnUpdates = {
  mode: 'off-development',
  updater: () => Promise.reject(new Error('This build has no updates')),
  page: null,
  leaving: () => undefined,
  restart: () => undefined,
}
