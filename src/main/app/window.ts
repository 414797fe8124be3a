import { BrowserWindow, nativeTheme, screen } from 'electron'
import { mindHungPage } from './hung-page.ts'
import { startPage } from './origin.ts'
import { ReloadPause } from './reload-pause.ts'
import { rememberPlace, workAreas, type PlaceStore } from './remember-place.ts'
import { openingAt } from './window-place.ts'

/** The page's own background, so that nothing white flashes before the first picture. */
const background = { light: '#f6f7f9', dark: '#14171c' }

const backgroundNow = () => (nativeTheme.shouldUseDarkColors ? background.dark : background.light)

export interface WindowOptions {
  readonly preload: string
  /** A PNG file, for a system that does not take the icon from the program. */
  readonly icon: string
  /** False while the window must stay, because the person is asked first. */
  readonly mayClose: () => boolean
  readonly place: PlaceStore
}

/** The one window there is: a sandboxed page behind a context-isolated preload. */
export class OneWindow {
  readonly #options: WindowOptions
  readonly #reloads = new ReloadPause(() => performance.now())
  #window: BrowserWindow | null = null
  #pageCrashed: (reason: string) => void = () => undefined
  #sessionEnded: () => void = () => undefined

  constructor(options: WindowOptions) {
    this.#options = options
  }

  get current(): BrowserWindow | null {
    return this.#window
  }

  /** The page's process ended; the page is loaded again by itself, and has its list from its own store. */
  onPageCrash(listener: (reason: string) => void): void {
    this.#pageCrashed = listener
  }

  /** Windows shuts down, restarts or logs the person out, and that is settled. */
  onSessionEnd(listener: () => void): void {
    this.#sessionEnded = listener
  }

  /** Opens the window, or brings it to the front. */
  show(): void {
    if (this.#window === null) {
      this.#window = this.#open()
      return
    }
    if (this.#window.isMinimized()) this.#window.restore()
    this.#window.show()
    this.#window.focus()
  }

  hide(): void {
    this.#window?.hide()
  }

  #open(): BrowserWindow {
    const { maximized, ...opening } = openingAt(this.#options.place.read(), workAreas(screen))
    const window = new BrowserWindow({
      ...opening,
      show: false,
      title: 'Purge Desk',
      backgroundColor: backgroundNow(),
      autoHideMenuBar: true,
      icon: this.#options.icon,
      webPreferences: {
        preload: this.#options.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        // The page has dialogs of its own; those of a script would stand before everything and look like the system's.
        disableDialogs: true,
        spellcheck: false,
      },
    })
    window.once('ready-to-show', () => {
      if (maximized) window.maximize()
      window.show()
    })
    rememberPlace(window, screen, this.#options.place)
    mindHungPage(window)
    const paint = () => window.setBackgroundColor(backgroundNow())
    nativeTheme.on('updated', paint)
    window.on('close', (event) => {
      if (!this.#options.mayClose()) event.preventDefault()
    })
    window.on('session-end', () => this.#sessionEnded())
    window.once('closed', () => {
      nativeTheme.removeListener('updated', paint)
      this.#window = null
    })
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || window.isDestroyed()) return
      this.#pageCrashed(reason)
      setTimeout(() => {
        if (!window.isDestroyed()) load(window)
      }, this.#reloads.next())
    })
    load(window)
    return window
  }
}

function load(window: BrowserWindow): void {
  window.loadURL(startPage).catch(() => {
    // A load that a newer one, or the closing of the window, cut off. A page that is missing shows as an empty window
    // only in a broken build, which the E2E specs catch.
  })
}
