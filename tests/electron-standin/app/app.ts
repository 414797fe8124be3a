import { spawn } from 'node:child_process'
import { endChromium, isChromiumRunning } from '../browser.ts'
import { KnownEvents } from '../known-events.ts'
import { findApp, isPackaged, type AppFolder } from '../launch.ts'
import { preventable } from '../preventable.ts'
import { strict, type Implemented } from '../strict.ts'
import { CommandLine } from './command-line.ts'
import { Paths } from './paths.ts'
import { SingleInstance } from './single-instance.ts'
import { openWindows } from './windows.ts'

const EVENTS = [
  'ready',
  'will-finish-launching',
  'activate',
  'second-instance',
  'open-file',
  'open-url',
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'browser-window-created',
  'browser-window-focus',
  'browser-window-blur',
  'web-contents-created',
  'render-process-gone',
  'child-process-gone',
]
// These never happen here: nothing leaves the machine.
const NEVER_HERE = ['certificate-error', 'login', 'select-client-certificate']

type SecondInstanceData = Parameters<Electron.App['requestSingleInstanceLock']>[0]

class StandinApp extends KnownEvents implements Implemented<Electron.App> {
  readonly #folder: AppFolder = findApp()
  readonly #switches = new CommandLine()
  readonly #paths = new Paths(this.#switches, () => this.name)
  readonly #instance = new SingleInstance()
  readonly #whenReady = Promise.withResolvers<void>()
  #ready = false
  #leaving = false
  #quitting = false
  readonly #onExit: (() => void)[] = []

  readonly commandLine = strict<Electron.CommandLine>('app.commandLine', this.#switches)
  readonly isPackaged = isPackaged
  readonly runningUnderARM64Translation = false
  readonly name: string = this.#folder.name
  badgeCount = 0

  constructor() {
    super('app', [...EVENTS, ...NEVER_HERE])
  }

  isReady = (): boolean => this.#ready
  whenReady = (): Promise<void> => this.#whenReady.promise
  getVersion = (): string => this.#folder.version
  getName = (): string => this.name
  getAppPath = (): string => this.#folder.path
  getLocale = (): string => this.#switches.getSwitchValue('lang') || 'en-US'
  getSystemLocale = (): string => this.getLocale()
  getPreferredSystemLanguages = (): string[] => [this.getLocale()]
  getPath = (name: Parameters<Electron.App['getPath']>[0]): string => this.#paths.get(name)
  setPath = (name: string, path: string): void => this.#paths.set(name, path)
  setAppLogsPath = (path?: string): void => this.#paths.set('logs', path ?? this.getPath('logs'))
  enableSandbox = (): void => undefined
  setAppUserModelId = (): void => undefined
  getBadgeCount = (): number => this.badgeCount

  setName(name: string): void {
    Object.assign(this, { name })
  }

  setBadgeCount(count = 0): boolean {
    this.badgeCount = count
    return true
  }

  requestSingleInstanceLock(data?: SecondInstanceData): boolean {
    return this.#instance.request(this.getPath('userData'), data, (second) => {
      void this.whenReady().then(() => this.emit('second-instance', {}, second.argv, second.cwd, second.data))
    })
  }

  hasSingleInstanceLock = (): boolean => this.#instance.isOwner
  releaseSingleInstanceLock = (): void => this.#instance.release()

  relaunch(options: Electron.RelaunchOptions = {}): void {
    const [own = '', ...given] = process.argv
    this.#onExit.push(() => {
      spawn(options.execPath ?? own, options.args ?? given, { detached: true, stdio: 'inherit' }).unref()
    })
  }

  /** Asks the app and every window; whoever refuses keeps the app running. */
  quit(): void {
    if (this.#quitting || this.#leaving) return
    if (this.#isRefused('before-quit')) return
    this.#quitting = true
    void this.#closeAndLeave().finally(() => (this.#quitting = false))
  }

  exit(code = 0): void {
    if (this.#leaving) return
    this.#leaving = true
    void Promise.all([...openWindows].map((window) => window.forceClose())).then(() => this.#leave(code))
  }

  /** Whether the app is on its way out, so that it must not become ready any more. */
  isLeaving = (): boolean => this.#leaving || this.#quitting
  isQuitting = (): boolean => this.#quitting || this.#leaving

  becomeReady(): void {
    this.#ready = true
    this.emit('ready', {}, {})
    this.#whenReady.resolve()
  }

  async #closeAndLeave(): Promise<void> {
    for (const window of openWindows) {
      if (!(await window.requestClose())) return
    }
    if (this.#isRefused('will-quit')) return
    this.#leaving = true
    await this.#leave(0)
  }

  #isRefused(name: 'before-quit' | 'will-quit'): boolean {
    const { event, prevented } = preventable({})
    this.emit(name, event)
    return prevented()
  }

  async #leave(code: number): Promise<void> {
    this.emit('quit', {}, code)
    this.#instance.release()
    if (isChromiumRunning()) await endChromium()
    for (const act of this.#onExit) act()
    process.exit(code)
  }
}

export const standinApp = new StandinApp()
export const app = strict<Electron.App>('app', standinApp)
