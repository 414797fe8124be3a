import type { UpdateMode, UpdateStep, UpdatesView } from '#shared/ipc/views.ts'
import type { NewerVersion, Updater } from './updater.ts'

export interface UpdatesOptions {
  readonly mode: UpdateMode
  /** Made when it is first needed: loading it costs a start's time. */
  readonly updater: () => Promise<Updater>
  /** Calls back after `ms`, once. */
  readonly later: (ms: number, act: () => void) => void
  /** In ms, from any beginning; never goes back. */
  readonly now: () => number
  /** The person lets the app look by itself. */
  readonly mayLook: () => boolean
  /** URLs that running jobs have not sent yet. */
  readonly unsent: () => number
  /** Ends what the app does, cleanly, before it is replaced. */
  readonly closeDown: () => Promise<void>
  /** Starts the app anew: what was closed down is not opened again in this run. */
  readonly restart: () => void
  readonly changed: (view: UpdatesView) => void
  readonly report: (what: string, error?: unknown) => void
}

/** A start has enough to do. */
const firstLook = 60_000
/** Whatever the answer was: a server in trouble is not asked again and again by everybody. */
const betweenLooks = 24 * 3_600_000
/** The person may press as often as they like; the server is not asked as often. */
const betweenPresses = 30_000
const patience = 120_000
/** How long the system may take to end the app for its replacement. */
const installPatience = 30_000

/** From which a look may begin. */
const restful: ReadonlySet<UpdateStep> = new Set(['idle', 'newest', 'found', 'look-failed'])
const downloadable: ReadonlySet<UpdateStep> = new Set(['found', 'download-failed'])
const installable: ReadonlySet<UpdateStep> = new Set(['ready', 'install-failed'])

/**
 * Newer versions of the app: looked for by itself, downloaded and installed only when the person says so, and never
 * while a job has URLs to send. Whatever fails leaves the app as it is.
 */
export class Updates {
  readonly #options: UpdatesOptions
  #step: UpdateStep = 'idle'
  #newer: NewerVersion | null = null
  #percent = 0
  #lookedAt = -Infinity

  constructor(options: UpdatesOptions) {
    this.#options = options
  }

  get view(): UpdatesView {
    const { mode } = this.#options
    const { version, notes } = this.#newer ?? { version: null, notes: [] }
    return { mode, step: this.#step, version, notes, percent: this.#percent }
  }

  /** From now on the app looks by itself. */
  start(): void {
    if (this.#isOff()) return
    const lookAndGoOn = () => {
      if (this.#options.mayLook()) void this.look()
      this.#options.later(betweenLooks, lookAndGoOn)
    }
    this.#options.later(firstLook, lookAndGoOn)
  }

  async look(): Promise<void> {
    if (this.#isOff() || !restful.has(this.#step)) return
    const now = this.#options.now()
    if (now - this.#lookedAt < betweenPresses) return
    this.#lookedAt = now
    this.#to('looking')
    try {
      const asked = this.#options.updater().then((updater) => updater.look())
      this.#newer = await this.#within(patience, asked)
      this.#to(this.#newer === null ? 'newest' : 'found')
    } catch (error) {
      // What was found before is still there to be had.
      this.#fail(this.#newer === null ? 'look-failed' : 'found', 'Looking for an update failed', error)
    }
  }

  async download(): Promise<void> {
    if (this.#options.mode !== 'installs' || !downloadable.has(this.#step)) return
    this.#percent = 0
    this.#to('downloading')
    try {
      const updater = await this.#options.updater()
      await updater.download((percent) => this.#progress(percent))
      // Stopped, and the promise came through all the same.
      if (this.#is('downloading')) this.#to('ready')
    } catch (error) {
      if (this.#is('downloading')) this.#fail('download-failed', 'Downloading an update failed', error)
    }
  }

  async install(): Promise<void> {
    if (!installable.has(this.#step)) return
    this.#to('waiting')
    await this.jobsChanged()
  }

  /** A download ends, an installation that waits is taken back. */
  async notNow(): Promise<void> {
    if (this.#is('waiting')) this.#to('ready')
    if (!this.#is('downloading')) return
    this.#to('found')
    const updater = await this.#options.updater()
    updater.stop()
  }

  /** Something was sent or settled: an installation may have waited for that. */
  async jobsChanged(): Promise<void> {
    if (!this.#is('waiting') || this.#options.unsent() > 0) return
    this.#to('installing')
    const { updater, closeDown, restart, later } = this.#options
    let isClosed = false
    try {
      const ready = await updater()
      isClosed = true
      await closeDown()
      // An app that was closed down and not replaced must not stay as an empty shell.
      later(installPatience, restart)
      ready.install()
    } catch (error) {
      this.#fail('install-failed', 'Installing an update failed', error)
      if (isClosed) restart()
    }
  }

  #isOff(): boolean {
    const { mode } = this.#options
    return mode !== 'installs' && mode !== 'announces'
  }

  #is(step: UpdateStep): boolean {
    return this.#step === step
  }

  #to(step: UpdateStep): void {
    this.#step = step
    this.#options.changed(this.view)
  }

  #fail(step: UpdateStep, what: string, error: unknown): void {
    this.#options.report(what, error)
    this.#to(step)
  }

  #progress(percent: number): void {
    const whole = Math.min(100, Math.max(0, Math.floor(percent)))
    if (!this.#is('downloading') || whole === this.#percent || Number.isNaN(whole)) return
    this.#percent = whole
    this.#options.changed(this.view)
  }

  #within<T>(ms: number, promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#options.later(ms, () => reject(new Error('No answer')))
      promise.then(resolve, reject)
    })
  }
}
