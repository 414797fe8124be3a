import type { Report } from './log.ts'

/** Milliseconds that ending cleanly may take when the person quits. */
const patience = 3_000

/** The little of Electron's `app` that quitting needs. */
interface QuittingApp {
  on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown
  on(event: 'window-all-closed', listener: () => void): unknown
  quit(): void
}

/** Ends when `close` has ended, has failed, or has taken too long; the journal is safe either way. */
export async function endInTime(close: () => Promise<void>, report: Report): Promise<void> {
  const limit = new Promise<void>((resolve) => setTimeout(resolve, patience))
  await Promise.race([close().catch((error: unknown) => report('Ending cleanly failed', error)), limit])
}

/** What quitting hears of besides the app's own events. */
export interface Quitting {
  /**
   * The system shuts down, restarts or logs the person out. The app begins to end at once and takes what time it is
   * given; from now on it prevents nothing, since macOS takes a prevented quit for the wish to call the shutdown off.
   */
  systemEnds(): void
}

/**
 * Quits only after `close` has ended or taken too long; the journal is safe either way. Asked again meanwhile, it goes
 * on waiting: a second `close` would cut off the answers that the first one waits for.
 */
export function quitAfter(app: QuittingApp, close: () => Promise<void>, report: Report): Quitting {
  let closing = false
  let mayQuit = false
  function end(): void {
    if (closing) return
    closing = true
    void endInTime(close, report).then(() => {
      mayQuit = true
      app.quit()
    })
  }
  app.on('before-quit', (event) => {
    if (mayQuit) return
    event.preventDefault()
    end()
  })
  app.on('window-all-closed', () => app.quit())
  return {
    systemEnds: () => {
      mayQuit = true
      end()
    },
  }
}
