// Read as text into the preload's world: see ../ipc/page-scripts.ts.

/**
 * The permanent bar of a person's session. It lives in a closed shadow root of this world, where the page's
 * scripts and styles cannot reach it, and the page gets the height that is left.
 */
export function showBar(text: string): void {
  if (window !== window.top) return
  const HEIGHT = '28px'
  const host = document.createElement('purge-desk-host-bar')
  const root = host.attachShadow({ mode: 'closed' })
  const inner = new CSSStyleSheet()
  inner.replaceSync(`
    div { all: initial; position: fixed; inset: 0 0 auto 0; height: ${HEIGHT}; z-index: 2147483647; box-sizing: border-box;
      display: flex; align-items: center; justify-content: center; padding: 0 12px; background: #7a3e00; color: #fff;
      font: 600 13px/1.2 system-ui, sans-serif; white-space: nowrap; overflow: hidden; }
  `)
  root.adoptedStyleSheets = [inner]
  const line = document.createElement('div')
  line.setAttribute('role', 'note')
  line.textContent = text
  root.append(line)

  const room = new CSSStyleSheet()
  room.replaceSync(`
    :root { --host-bar-height: ${HEIGHT}; box-sizing: border-box !important; height: 100vh !important;
      padding-top: ${HEIGHT} !important; scroll-padding-top: ${HEIGHT}; }
  `)
  const keep = (): void => {
    if (!document.documentElement) return
    if (!document.adoptedStyleSheets.includes(room)) document.adoptedStyleSheets.push(room)
    if (host.parentNode !== document.documentElement) document.documentElement.append(host)
  }
  new MutationObserver(keep).observe(document, { childList: true, subtree: true })
  keep()
}
