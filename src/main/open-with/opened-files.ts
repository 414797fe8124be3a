import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import type { OpenedFile } from '#shared/ipc/views.ts'
import { lookAtFile } from './look-at-file.ts'

/** What the page gets of a file: its bytes as they are, with their number. */
export interface FileBytes {
  readonly body: ReadableStream
  readonly size: number
}

/** Files that wait for the page to be told of them; more than a person ever opens. */
const mostWaiting = 1_000

/**
 * The files that the system opened with the app. The page hears how each is called and gets a number nobody can guess;
 * with it, and once, it fetches the bytes. The path stays here, and the page can name no file that the person did not
 * open.
 */
export class OpenedFiles {
  readonly #fetchable = new Map<string, string>()
  #waiting: readonly string[] = []
  #changed: () => void = () => undefined

  /** Called whenever there are files to take. */
  onChange(listener: () => void): void {
    this.#changed = listener
  }

  /** `paths`: absolute. */
  offer(paths: readonly string[]): void {
    if (paths.length === 0) return
    this.#waiting = [...this.#waiting, ...paths].slice(0, mostWaiting)
    this.#changed()
  }

  /** The files since the last time. */
  async take(): Promise<readonly OpenedFile[]> {
    const paths = this.#waiting
    this.#waiting = []
    return Promise.all(paths.map((path) => this.#announce(path)))
  }

  /** The bytes of a file that was taken; null when there is none, it was fetched before, or it can't be read now. */
  async fetch(id: string): Promise<FileBytes | null> {
    const path = this.#fetchable.get(id)
    if (path === undefined) return null
    this.#fetchable.delete(id)
    const looked = await lookAtFile(path)
    if (!looked.ok) return null
    // A file that grows meanwhile is served as long as it was when it was looked at.
    const { handle, size } = looked
    if (size === 0) return handle.close().then(() => ({ body: new Blob([]).stream(), size }))
    return { body: Readable.toWeb(handle.createReadStream({ end: size - 1 })), size }
  }

  async #announce(path: string): Promise<OpenedFile> {
    const id = randomBytes(16).toString('hex')
    const looked = await lookAtFile(path)
    if (!looked.ok) return { id, name: basename(path), problem: looked.problem }
    await looked.handle.close()
    this.#fetchable.set(id, path)
    return { id, name: basename(path), problem: null }
  }
}
