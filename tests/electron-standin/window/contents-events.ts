/** What a page can tell the app. */
export const EVENTS = [
  'did-start-loading',
  'did-stop-loading',
  'dom-ready',
  'did-finish-load',
  'did-fail-load',
  'did-navigate',
  'did-navigate-in-page',
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'render-process-gone',
  'destroyed',
  'preload-error',
  'page-title-updated',
]
// These never happen here: no webviews, no windows opened by a page, no menu of the host, no watchdog, and no page is
// asked before it closes.
export const NEVER_HERE = [
  'will-attach-webview',
  'did-attach-webview',
  'did-create-window',
  'context-menu',
  'unresponsive',
  'responsive',
  'will-prevent-unload',
]
