import { answered, failed, type HandlersOf } from '#shared/ipc/handlers.ts'
import type { Updates } from './updates.ts'

/** `openPage` answers false where there is no page, or it can't be opened. */
export function updatesCalls(updates: Updates, openPage: () => Promise<boolean>): HandlersOf<'updates'> {
  // What takes time goes on by itself and is told by the event.
  const begin = (act: Promise<void>) => {
    void act
    return answered(updates.view)
  }
  return {
    'updates.view': () => answered(updates.view),
    'updates.look': () => begin(updates.look()),
    'updates.download': () => begin(updates.download()),
    'updates.install': () => begin(updates.install()),
    'updates.notNow': () => begin(updates.notNow()),
    'updates.openPage': async () =>
      (await openPage()) ? answered(updates.view) : failed('link-not-allowed'),
  }
}
