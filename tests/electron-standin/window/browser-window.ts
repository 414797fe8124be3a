import { standinApp } from '../app/app.ts'
import { openWindows, type OpenWindow } from '../app/windows.ts'
import { KnownEvents } from '../known-events.ts'
import { notImplemented, strict, strictClass, type Implemented } from '../strict.ts'
import { preventable } from '../preventable.ts'
import { records } from '../modules/records.ts'
import { Bounds } from './bounds.ts'
import { StandinWebContents } from './web-contents.ts'

const EVENTS = [
  'ready-to-show',
  'show',
  'hide',
  'focus',
  'blur',
  'close',
  'closed',
  'page-title-updated',
  'minimize',
  'restore',
  'maximize',
  'unmaximize',
  'resize',
  'resized',
  'move',
  'moved',
]
// These never happen here: there is no full screen, no end of a Windows session and no watchdog.
const NEVER_HERE = [
  'enter-full-screen',
  'leave-full-screen',
  'session-end',
  'query-session-end',
  'unresponsive',
  'responsive',
]

let lastId = 0
const focus: { window: StandinWindow | undefined } = { window: undefined }

/** Preferences that would weaken the page; the stand-in always runs it sandboxed and isolated. */
function refuseWeakening(preferences: Electron.WebPreferences): void {
  const { sandbox, contextIsolation, nodeIntegration, nodeIntegrationInWorker, webSecurity, webviewTag } =
    preferences
  if (sandbox === false || contextIsolation === false || webSecurity === false)
    throw notImplemented('a weakened page')
  if (nodeIntegration || nodeIntegrationInWorker || webviewTag)
    throw notImplemented('a page with Node or webviews')
}

class StandinWindow extends KnownEvents implements Implemented<Electron.BrowserWindow>, OpenWindow {
  readonly id = ++lastId
  readonly view = strict<Electron.BrowserWindow>('BrowserWindow', this)
  readonly #contents: StandinWebContents
  readonly #bounds: Bounds
  readonly #closed = Promise.withResolvers<void>()
  #visible: boolean
  #minimized = false
  #background: string
  #shownOnce = false
  #title: string

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', [...EVENTS, ...NEVER_HERE])
    if (!standinApp.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    const preferences = options.webPreferences ?? {}
    refuseWeakening(preferences)
    this.#title = options.title ?? standinApp.getName()
    this.#background = options.backgroundColor ?? '#FFFFFF'
    this.#visible = options.show ?? true
    this.#bounds = new Bounds(options, (name) => this.emit(name))
    this.#contents = new StandinWebContents({
      preferences,
      size: () => this.#bounds.size,
      attached: async (target) => {
        await this.#bounds.attach(target)
        await this.#bounds.setState(this.#visible ? 'normal' : 'hidden')
      },
      loaded: () => this.#readyToShow(),
      titled: (title) => this.#follow(title),
      resized: () => this.#bounds.refresh(),
      gone: () => this.#forget(),
    })
    openWindows.add(this)
    standinApp.emit('web-contents-created', {}, this.#contents.view)
    standinApp.emit('browser-window-created', {}, this.view)
    if (this.#visible) this.focus()
  }

  get webContents(): Electron.WebContents {
    return this.#contents.view
  }
  get title(): string {
    return this.#title
  }

  loadURL = (url: string): Promise<void> => this.#contents.loadURL(url)
  reload = (): void => this.#contents.reload()
  isDestroyed = (): boolean => !openWindows.has(this)
  isVisible = (): boolean => this.#visible && !this.#minimized
  isMinimized = (): boolean => this.#minimized
  isMaximized = (): boolean => this.#bounds.isMaximized
  isFullScreen = (): boolean => false
  isFocused = (): boolean => focus.window === this
  getTitle = (): string => this.#title
  setTitle = (title: string): void => void (this.#title = title)
  getBounds = (): Electron.Rectangle => this.#bounds.current()
  getNormalBounds = (): Electron.Rectangle => this.#bounds.normal()
  center = (): void => this.#bounds.center()
  getContentBounds = (): Electron.Rectangle => this.#bounds.current()
  setBounds = (bounds: Partial<Electron.Rectangle>): void => this.#bounds.set(bounds)
  setContentBounds = (bounds: Electron.Rectangle): void => this.#bounds.set(bounds)
  getSize = (): number[] => [this.#bounds.current().width, this.#bounds.current().height]
  getContentSize = (): number[] => this.getSize()
  setSize = (width: number, height: number): void => this.#bounds.set({ width, height })
  setContentSize = (width: number, height: number): void => this.#bounds.set({ width, height })
  getPosition = (): number[] => [this.#bounds.current().x, this.#bounds.current().y]
  setPosition = (x: number, y: number): void => this.#bounds.set({ x, y })
  getMinimumSize = (): number[] => this.#bounds.minimum()
  setMinimumSize = (width: number, height: number): void => this.#bounds.setMinimum(width, height)
  setProgressBar = (progress: number): void => void records.progress.push(progress)
  flashFrame = (flash: boolean): void => void records.flashes.push(flash)
  getBackgroundColor = (): string => this.#background.toUpperCase()
  setBackgroundColor = (color: string): void => void (this.#background = color)
  setMenu = (): void => undefined
  removeMenu = (): void => undefined
  setMenuBarVisibility = (): void => undefined
  setAutoHideMenuBar = (): void => undefined
  static getAllWindows = (): Electron.BrowserWindow[] => [...openWindows].map((window) => window.view)
  static getFocusedWindow = (): Electron.BrowserWindow | null => focus.window?.view ?? null
  static fromId = (id: number): Electron.BrowserWindow | null =>
    StandinWindow.getAllWindows().find((window) => window.id === id) ?? null
  static fromWebContents = (contents: Electron.WebContents): Electron.BrowserWindow | null =>
    StandinWindow.getAllWindows().find((window) => window.webContents === contents) ?? null

  show(): void {
    this.showInactive()
    this.focus()
  }

  showInactive(): void {
    if (this.#visible && !this.#minimized) return
    this.#visible = true
    this.#minimized = false
    this.#bounds.changeState('normal')
    this.emit('show')
  }

  hide(): void {
    if (!this.#visible) return
    this.#visible = false
    this.blur()
    this.#bounds.changeState('hidden')
    this.emit('hide')
  }

  focus(): void {
    if (focus.window === this || !this.isVisible()) return
    focus.window?.blur()
    focus.window = this
    this.#contents.focus()
    this.emit('focus')
    standinApp.emit('browser-window-focus', {}, this.view)
  }

  blur(): void {
    if (focus.window !== this) return
    focus.window = undefined
    this.emit('blur')
    standinApp.emit('browser-window-blur', {}, this.view)
  }

  minimize(): void {
    this.#minimized = true
    this.blur()
    this.#bounds.changeState('minimized')
    this.emit('minimize')
  }

  restore(): void {
    this.#minimized = false
    this.#bounds.changeState('normal')
    this.emit('restore')
    this.focus()
  }

  /** As in Electron, a hidden window is shown by it. */
  maximize(): void {
    if (this.isMaximized()) return
    this.show()
    this.#bounds.maximize()
    this.#bounds.changeState('maximized')
    this.emit('maximize')
  }

  unmaximize(): void {
    if (!this.isMaximized()) return
    this.#bounds.unmaximize()
    this.#bounds.changeState('normal')
    this.emit('unmaximize')
  }

  close(): void {
    void this.requestClose()
  }

  destroy(): void {
    void this.forceClose()
  }

  async requestClose(): Promise<boolean> {
    const { event, prevented } = preventable({})
    this.emit('close', event)
    if (prevented()) return false
    await this.forceClose()
    return true
  }

  async forceClose(): Promise<void> {
    await this.#contents.destroy()
    await this.#closed.promise
  }

  #readyToShow(): void {
    if (this.#shownOnce) return
    this.#shownOnce = true
    this.emit('ready-to-show')
  }

  #follow(title: string): void {
    // Before it has a title of its own, Chromium names a page by its URL.
    if (title === this.#title || /^$|^about:blank$|\.standin\.localhost/.test(title)) return
    const { event, prevented } = preventable({})
    this.emit('page-title-updated', event, title, true)
    if (!prevented()) this.#title = title
  }

  #forget(): void {
    if (!openWindows.delete(this)) return
    this.blur()
    this.emit('closed')
    this.#closed.resolve()
    if (openWindows.size > 0 || standinApp.isQuitting()) return
    // Without a listener for it, Electron quits with its last window.
    if (!standinApp.emit('window-all-closed')) standinApp.quit()
  }
}

export const BrowserWindow = strictClass('BrowserWindow', StandinWindow, (window) => window.view)
