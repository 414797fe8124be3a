import type { App } from 'electron'

/** Milliseconds that ending cleanly may take: a system that shuts down is never held up. */
const patience = 3_000

/** Quits only after `close` has ended or taken too long; the journal is safe either way. */
export function quitAfter(app: App, close: () => Promise<void>): void {
  let closed = false
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    const limit = new Promise<void>((resolve) => setTimeout(resolve, patience))
    void Promise.race([close().catch(() => undefined), limit]).then(() => {
      closed = true
      app.quit()
    })
  })
  app.on('window-all-closed', () => app.quit())
}
