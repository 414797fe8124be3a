import type { App, Session, WebContents } from 'electron'
import { isOwnUrl, isStartPage, startPage } from './origin.ts'

/**
 * The walls around every page there is or will be: they hang on `web-contents-created`, so a window that is not yet
 * written has them too. Nothing navigates, nothing opens a window, nothing embeds.
 */
export function hardenContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => hardenOne(contents))
}

function hardenOne(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    // Reloading is a navigation too; ours is allowed, everything else is not.
    if (!isStartPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isStartPage(event.url)) event.preventDefault()
  })
  contents.on('did-navigate', (_event, url) => {
    // A page can reach about:blank without being asked; a blank window helps nobody, so the app's page comes back.
    if (isStartPage(url) || URL.parse(url)?.protocol === 'devtools:') return
    void contents.loadURL(startPage).catch(() => undefined)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  // A page has no say in whether its window closes: the person is asked by main, where there is something to ask.
  contents.on('will-prevent-unload', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // WebRTC asks no content security policy; without UDP of its own it has only the session's proxy left.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** A port that nothing listens on. */
const nowhere = '127.0.0.1:1'

/**
 * Permissions are denied, all of them; requests leave for nothing but the page's own files. What the page saves is
 * judged in `downloads.ts`.
 */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url) }))
  // A proxy that is not there, for this computer's own addresses too: what gets past every other wall ends here. The
  // page's files come from `protocol.handle` and need no network.
  void session.setProxy({ mode: 'fixed_servers', proxyRules: nowhere, proxyBypassRules: '<-loopback>' })
}

/** The page's own files, what it made itself, and Chromium's own tools while developing. */
export function mayLoad(address: string): boolean {
  if (isOwnUrl(address)) return true
  const protocol = URL.parse(address)?.protocol
  return protocol === 'blob:' || protocol === 'data:' || protocol === 'devtools:'
}
