import { z } from 'zod'
import { standinApp } from '../app/app.ts'
import { chromium } from '../browser.ts'
import { isRoot } from '../cdp/chromium.ts'
import { Calls } from '../ipc/calls.ts'
import { KnownEvents } from '../known-events.ts'
import { presentation, showsBar } from '../launch.ts'
import { onThemeChange, prefersDark } from '../modules/native-theme.ts'
import { preventable } from '../preventable.ts'
import { session } from '../session/session.ts'
import { strict, type Implemented } from '../strict.ts'
import { toAppUrl, toPageUrl } from '../urls.ts'
import { EVENTS, NEVER_HERE } from './contents-events.ts'
import { Navigation } from './navigation.ts'
import { PageTarget, type PageEvents } from './page-target.ts'
import { openPages, type DocumentRequest, type OpenPage } from './pages.ts'
import { openTarget } from './targets.ts'
import type { WindowSide } from './window-side.ts'

const BAR =
  'Running without Electron: less protected. Practise, or use a restricted key.' +
  (isRoot() ? " (Started as root: Chromium's sandbox is off too.)" : '')

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

const navigationAnswer = z.object({ errorText: z.string().optional() })

let lastId = 0

/** One page and what the app may do with it. What it does before Chromium has the page waits for it. */
export class StandinWebContents extends KnownEvents implements Implemented<Electron.WebContents>, OpenPage {
  readonly id = ++lastId
  readonly view = strict<Electron.WebContents>('webContents', this)
  readonly session = session.defaultSession
  readonly #window: WindowSide
  readonly #attached: Promise<PageTarget>
  readonly #navigation: Navigation
  readonly #calls = new Calls(this.view, () => this.#target)
  #target: PageTarget | undefined
  #destroyed = false
  #crashed = false
  #loading = false
  #zoom = 1
  #openHandler: OpenHandler = () => ({ action: 'deny' })
  readonly #stopTheme: () => void

  constructor(window: WindowSide) {
    super('webContents', [...EVENTS, ...NEVER_HERE])
    this.#window = window
    this.#navigation = new Navigation(
      (name, ...args) => this.emit(name, ...args),
      (frameId) => this.#target?.frames.view(frameId) ?? null,
    )
    this.#attached = this.#attach()
    this.#attached.catch((error: unknown) => console.error('The stand-in could not open a page:', error))
    this.#stopTheme = onThemeChange(() => void this.#later(() => this.#showTheme()))
    openPages.add(this)
  }

  get targetId(): string | undefined {
    return this.#target?.id
  }
  get mainFrame(): Electron.WebFrameMain {
    if (!this.#target) throw new Error('The page has no frame yet')
    return this.#target.frames.main
  }
  get zoomFactor(): number {
    return this.#zoom
  }
  set zoomFactor(factor: number) {
    this.setZoomFactor(factor)
  }

  getURL = (): string => this.#target?.frames.main.url ?? ''
  isDestroyed = (): boolean => this.#destroyed
  isCrashed = (): boolean => this.#crashed
  isLoading = (): boolean => this.#loading
  getZoomFactor = (): number => this.#zoom
  hasFrame = (frameId: string): boolean => this.#target?.frames.has(frameId) ?? false
  setWindowOpenHandler = (handler: OpenHandler): void => void (this.#openHandler = handler)
  // Chromium takes the policy at its start only: here WebRTC never has a network, whatever the app says.
  setWebRTCIPHandlingPolicy = (): void => undefined
  openDevTools = (): void => void process.stderr.write('The stand-in has no developer tools.\n')
  focus = (): void => this.#command('Page.bringToFront')
  reload = (): void => this.#command('Page.reload')
  reloadIgnoringCache = (): void => this.#command('Page.reload', { ignoreCache: true })
  /** Kills the process that shows the page; `render-process-gone` follows. */
  forcefullyCrashRenderer = (): void => {
    // The command itself is answered by the crash.
    void this.#attached.then((target) => target.session.send('Page.crash')).catch(() => undefined)
  }

  mayLoad(document: DocumentRequest): boolean {
    return this.#navigation.mayLoad(document, this.#target?.frames.isMain(document.frameId) ?? false)
  }

  async loadURL(url: string): Promise<void> {
    const target = await this.#attached
    const loaded = Promise.withResolvers<void>()
    this.once('did-finish-load', loaded.resolve)
    this.#navigation.expect(url)
    this.#startLoading()
    const answer = await target.session.send('Page.navigate', { url: toPageUrl(url) })
    const failure = navigationAnswer.parse(answer).errorText
    if (failure === undefined) return loaded.promise
    this.off('did-finish-load', loaded.resolve)
    this.emit('did-fail-load', {}, -2, failure, url, true)
    throw Object.assign(new Error(`${failure} (-2) loading '${url}'`), { code: failure, errno: -2, url })
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed')
    this.#target?.deliver(this.#target.id, { type: 'event', channel, args })
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    return (await this.#attached).evaluate(code, userGesture)
  }

  /** As zooming does, the page gets fewer and larger pixels. */
  setZoomFactor(factor: number): void {
    this.#zoom = factor
    const { width, height } = this.#window.size()
    const metrics = {
      width: Math.round(width / factor),
      height: Math.round(height / factor),
      deviceScaleFactor: factor,
      mobile: false,
    }
    if (factor === 1) this.#command('Emulation.clearDeviceMetricsOverride')
    else this.#command('Emulation.setDeviceMetricsOverride', metrics)
  }

  close(): void {
    void this.destroy()
  }

  /** Closes the page without asking it; resolves when Chromium has done so. */
  async destroy(): Promise<void> {
    if (this.#destroyed) return
    const target = await this.#attached.catch(() => undefined)
    if (target)
      await chromium()
        .browser.send('Target.closeTarget', { targetId: target.id })
        .catch(() => undefined)
    this.#gone()
  }

  async #attach(): Promise<PageTarget> {
    const { preferences } = this.#window
    const targetId = await openTarget(this.#window.size(), {
      destroyed: () => this.#gone(),
      titled: (title) => this.#window.titled(title),
    })
    const target = await PageTarget.attach(
      targetId,
      {
        preload: preferences.preload,
        inSubFrames: preferences.nodeIntegrationInSubFrames ?? false,
        bar: showsBar ? BAR : undefined,
      },
      this.#pageEvents(),
    )
    this.#target = target
    if (presentation.headless)
      await target.session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    await this.#window.attached(target)
    await this.#showTheme(target)
    return target
  }

  #pageEvents(): PageEvents {
    const navigation = this.#navigation
    return {
      message: (message, frameId) => this.#receive(message, frameId),
      navigated: (frameId, url, inPage) => {
        const isMain = this.#target?.frames.isMain(frameId) ?? true
        if (inPage) this.emit('did-navigate-in-page', {}, url, isMain)
        else if (isMain) this.emit('did-navigate', {}, url, 200, 'OK')
      },
      navigationRequested: (frameId, request) => {
        if (request.opensWindow) this.#askToOpen(request.url, '', 'new-window')
        else navigation.requested(frameId)
      },
      navigationStarted: (frameId, kind) => navigation.started(frameId, kind),
      domReady: () => this.emit('dom-ready', {}),
      loaded: () => this.#finishLoading(),
      crashed: () => this.#reportCrash(),
      windowOpened: (url, frameName) => this.#askToOpen(toAppUrl(url), frameName, 'foreground-tab'),
      resized: () => this.#window.resized(),
    }
  }

  #receive(message: Parameters<PageEvents['message']>[0], frameId: string): void {
    switch (message.type) {
      case 'invoke':
        return void this.#calls.invoke(message, frameId)
      case 'send':
        return this.#calls.send(message.channel, message.args, frameId)
      case 'refused-navigation':
        return this.#navigation.reportRefused(toAppUrl(message.url), frameId)
      case 'preload-error':
        return void this.emit('preload-error', {}, this.#window.preferences.preload ?? '', message.error)
    }
  }

  #askToOpen(url: string, frameName: string, disposition: Electron.HandlerDetails['disposition']): void {
    const answer = this.#openHandler({
      url,
      frameName,
      features: '',
      disposition,
      referrer: { url: this.getURL(), policy: 'default' },
    })
    if (answer.action === 'allow')
      process.stderr.write(`The stand-in does not open the window that a page asked for: ${url}\n`)
  }

  #startLoading(): void {
    this.#loading = true
    this.emit('did-start-loading')
  }

  #finishLoading(): void {
    this.#loading = false
    this.#crashed = false
    this.emit('did-finish-load')
    this.emit('did-stop-loading')
    this.#window.loaded()
  }

  #reportCrash(): void {
    this.#crashed = true
    const details = { reason: 'crashed', exitCode: 5 }
    this.emit('render-process-gone', preventable(details).event, details)
    standinApp.emit('render-process-gone', {}, this.view, details)
  }

  #gone(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.#stopTheme()
    openPages.delete(this)
    this.emit('destroyed')
    this.#window.gone()
  }

  async #showTheme(target?: PageTarget): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: prefersDark() ? 'dark' : 'light' }]
    await (target ?? (await this.#attached)).session.send('Emulation.setEmulatedMedia', { features })
  }

  #command(method: string, params: object = {}): void {
    void this.#later((target) => target.session.send(method, params))
  }

  /** Acts once the page is there; what fails because the page has gone meanwhile does not matter. */
  async #later(act: (target: PageTarget) => Promise<unknown>): Promise<void> {
    try {
      await act(await this.#attached)
    } catch (error) {
      if (!this.#destroyed) process.stderr.write(`stand-in: ${String(error)}\n`)
    }
  }
}
