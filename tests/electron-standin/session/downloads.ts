import { mkdirSync, mkdtempSync, renameSync, rmSync, copyFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { standinApp } from '../app/app.ts'
import { chromium } from '../browser.ts'
import { KnownEvents } from '../known-events.ts'
import { isDriven } from '../launch.ts'
import { preventable } from '../preventable.ts'
import { strict, type Implemented } from '../strict.ts'
import { toAppUrl } from '../urls.ts'
import { pageOfFrame } from '../window/pages.ts'

type State = 'progressing' | 'completed' | 'cancelled' | 'interrupted'

const begins = z.object({
  frameId: z.string(),
  guid: z.string(),
  url: z.string(),
  suggestedFilename: z.string(),
})
const progress = z.object({
  guid: z.string(),
  totalBytes: z.number(),
  receivedBytes: z.number(),
  state: z.enum(['inProgress', 'completed', 'canceled']),
  filePath: z.string().optional(),
})

class Download extends KnownEvents implements Implemented<Electron.DownloadItem> {
  readonly view = strict<Electron.DownloadItem>('DownloadItem', this)
  readonly #facts: z.infer<typeof begins>
  #state: State = 'progressing'
  #total = 0
  #received = 0
  savePath = ''

  constructor(facts: z.infer<typeof begins>) {
    super('DownloadItem', ['updated', 'done'])
    this.#facts = facts
  }

  getURL = (): string => toAppUrl(this.#facts.url)
  getURLChain = (): string[] => [this.getURL()]
  getFilename = (): string => basename(this.#facts.suggestedFilename)
  getMimeType = (): string => (this.getFilename().endsWith('.csv') ? 'text/csv' : 'application/octet-stream')
  getState = (): State => this.#state
  getTotalBytes = (): number => this.#total
  getReceivedBytes = (): number => this.#received
  isPaused = (): boolean => false
  canResume = (): boolean => false
  hasUserGesture = (): boolean => true
  getSavePath = (): string => this.savePath
  setSavePath = (path: string): void => void (this.savePath = path)
  #dialog: Electron.SaveDialogOptions = {}
  setSaveDialogOptions = (options: Electron.SaveDialogOptions): void => void (this.#dialog = options)
  getSaveDialogOptions = (): Electron.SaveDialogOptions => this.#dialog

  cancel(): void {
    if (this.#state === 'progressing')
      void chromium()
        .browser.send('Browser.cancelDownload', { guid: this.#facts.guid })
        .catch(() => undefined)
  }

  update(received: number, total: number): void {
    this.#received = received
    this.#total = total
    this.emit('updated', {}, 'progressing')
  }

  finish(state: State, from: string): void {
    if (state === 'completed' && this.savePath !== '') move(from, this.savePath)
    this.#state = state
    this.emit('done', {}, state)
  }
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch {
    // The two folders may lie on different disks.
    copyFileSync(from, to)
    rmSync(from)
  }
}

/** Shows the app every file that a page wants to save, as Electron's `will-download` does. */
export async function watchDownloads(emit: (...args: unknown[]) => void): Promise<void> {
  const { browser } = chromium()
  const folder = mkdtempSync(join(tmpdir(), 'standin-downloads-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const running = new Map<string, Download>()
  browser.on('Browser.downloadWillBegin', begins, (facts) => {
    const download = new Download(facts)
    running.set(facts.guid, download)
    const { event, prevented } = preventable({})
    emit('will-download', event, download.view, pageOfFrame(facts.frameId)?.view)
    if (prevented()) return download.cancel()
    if (download.savePath === '') choosePath(download)
  })
  browser.on('Browser.downloadProgress', progress, ({ guid, receivedBytes, totalBytes, state, filePath }) => {
    const download = running.get(guid)
    download?.update(receivedBytes, totalBytes)
    if (!download || state === 'inProgress') return
    running.delete(guid)
    download.finish(state === 'completed' ? 'completed' : 'cancelled', filePath ?? join(folder, guid))
  })
  await browser.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  })
}

/** Electron opens the system's save dialog now. A person gets the file in the Downloads folder; a test must choose. */
function choosePath(download: Download): void {
  if (!isDriven) return download.setSavePath(join(standinApp.getPath('downloads'), download.getFilename()))
  process.stderr.write(
    `stand-in: ${download.getFilename()} needs setSavePath in a test; there is no save dialog.\n`,
  )
  download.cancel()
}
