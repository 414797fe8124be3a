import { BrowserWindow, nativeTheme } from 'electron'
import { startPage } from './origin.ts'

const size = { width: 1280, height: 800, minWidth: 880, minHeight: 600 }
/** The page's own background, so that nothing white flashes before the first picture. */
const background = { light: '#f6f7f9', dark: '#14171c' }

export interface WindowOptions {
  readonly preload: string
  readonly title: string
  /** The page's process ended; the page is loaded again right after. */
  readonly onPageCrash: (reason: string) => void
}

/** The one window, with a sandboxed page behind a context-isolated preload. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...size,
    show: false,
    title: options.title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    autoHideMenuBar: true,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return
    options.onPageCrash(details.reason)
    load(window)
  })
  load(window)
  return window
}

function load(window: BrowserWindow): void {
  window.loadURL(startPage).catch(() => {
    // A load that a newer one, or the closing of the window, cut off. A page that is missing shows as an empty window
    // only in a broken build, which the E2E specs catch.
  })
}
