import type { Entry, Reading } from './entry.ts'
import type { RefusalCode } from '#shared/words/intake.ts'

/** What the page tells the worker. One worker reads one drop; stopping it ends the worker. */
export interface ReadFiles {
  readonly files: readonly File[]
}

/** What the worker tells the page; `file` is the place in `ReadFiles.files`. */
export type FromWorker =
  | {
      readonly type: 'entries'
      readonly file: number
      /** The name of the sheet; empty where a file has none. */
      readonly sheet: string
      readonly entries: readonly Entry[]
      readonly bytes: number
    }
  | { readonly type: 'read'; readonly file: number; readonly sheet: string; readonly reading: Reading }
  | { readonly type: 'refused'; readonly file: number; readonly code: RefusalCode }
  | { readonly type: 'finished' }
