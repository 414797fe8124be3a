/** Milliseconds that ending cleanly may take: a system that shuts down is never held up. */
const patience = 3_000

/** The little of Electron's `app` that quitting needs. */
interface QuittingApp {
  on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown
  on(event: 'window-all-closed', listener: () => void): unknown
  quit(): void
}

/**
 * Quits only after `close` has ended or taken too long; the journal is safe either way. Asked again meanwhile, it goes
 * on waiting: a second `close` would cut off the answers that the first one waits for.
 */
export function quitAfter(app: QuittingApp, close: () => Promise<void>): void {
  let closing = false
  let closed = false
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    if (closing) return
    closing = true
    const limit = new Promise<void>((resolve) => setTimeout(resolve, patience))
    void Promise.race([close().catch(() => undefined), limit]).then(() => {
      closed = true
      app.quit()
    })
  })
  app.on('window-all-closed', () => app.quit())
}
