import type { DownloadItem, Event, Session, WebContents } from 'electron'
import type { SavedFile } from '#shared/ipc/views.ts'
import { fileToSave } from './file-name.ts'
import { isOwnUrl } from './origin.ts'

/** Far above a receipt of a million lines; a page that was taken over can't fill the disk in one go. */
const largest = 1_024 * 1_048_576

export interface DownloadsOptions {
  readonly tell: (saved: SavedFile) => void
}

/**
 * What the page may save: what it made itself, of a kind that the app saves, one file at a time, and only where the
 * person says in the save dialog, which Electron shows for a download without a path. Everything else is prevented.
 */
export function allowDownloads(session: Session, { tell }: DownloadsOptions): void {
  let current: DownloadItem | null = null
  session.on('will-download', (event, item, contents) => {
    const file = isOfThePage(item, contents) ? fileToSave(item.getFilename()) : null
    const refused = file === null || current !== null || isTooLarge(item)
    if (file === null || refused) return refuse(event, item, tell)
    current = item
    item.setSaveDialogOptions({
      defaultPath: file.name,
      filters: [{ name: file.kind, extensions: [file.extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    item.on('updated', () => {
      if (isTooLarge(item)) item.cancel()
    })
    item.once('done', (_event, state) => {
      current = null
      tell({ name: savedName(item) ?? file.name, outcome: outcomes[state] })
    })
  })
}

const outcomes = { completed: 'saved', cancelled: 'cancelled', interrupted: 'failed' } as const

/** A `blob:` of the app's own page, asked for by the app's own page. */
function isOfThePage(item: DownloadItem, contents: WebContents): boolean {
  const url = URL.parse(item.getURL())
  if (url?.protocol !== 'blob:' || !isOwnUrl(url.pathname)) return false
  return item.getURLChain().length <= 1 && isOwnUrl(contents.getURL())
}

function isTooLarge(item: DownloadItem): boolean {
  return Math.max(item.getTotalBytes(), item.getReceivedBytes()) > largest
}

function refuse(event: Event, item: DownloadItem, tell: DownloadsOptions['tell']): void {
  event.preventDefault()
  tell({ name: fileToSave(item.getFilename())?.name ?? '', outcome: 'refused' })
}

/** The name the person gave it, without its folder, which the page has no need to know. */
function savedName(item: DownloadItem): string | undefined {
  return item
    .getSavePath()
    .split(/[/\\]/)
    .findLast((part) => part !== '')
}
