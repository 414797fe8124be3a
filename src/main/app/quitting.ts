/** Milliseconds that ending cleanly may take when the person quits. */
const patience = 3_000

/** The little of Electron's `app` that quitting needs. */
interface QuittingApp {
  on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown
  on(event: 'window-all-closed', listener: () => void): unknown
  quit(): void
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
export function quitAfter(app: QuittingApp, close: () => Promise<void>): Quitting {
  let closing = false
  let mayQuit = false
  function end(): void {
    if (closing) return
    closing = true
    const limit = new Promise<void>((resolve) => setTimeout(resolve, patience))
    void Promise.race([close().catch(() => undefined), limit]).then(() => {
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
