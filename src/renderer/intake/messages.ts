import type { ColumnChoice, Choices, TableShape } from './choices.ts'
import type { Entry, Reading } from './entry.ts'
import type { JudgedBy, PackedRows } from './packed.ts'
import type { RefusalCode } from '#shared/words/intake.ts'

/** What a person chose earlier, by a table's key. */
export type KnownColumns = Readonly<Record<string, ColumnChoice>>

/** One drop. A worker reads and judges it; stopping it ends the worker. */
export interface ReadFiles {
  readonly files: readonly File[]
  readonly judgeBy: JudgedBy
  readonly choices: Choices
  readonly known: KnownColumns
  /** Where the account's URLs begin, without their scheme: of columns with URLs the one with its own is taken. */
  readonly own: readonly string[]
}

/** A table leaves open which columns to take; the reading waits for the answer. `file` is the place in `files`. */
export interface Question {
  readonly type: 'question'
  readonly file: number
  readonly sheet: string
  readonly table: TableShape
}

/** What the readers tell; `file` is the place in `ReadFiles.files`. */
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
  /** What came of this file until now was misread, and it comes anew. */
  | { readonly type: 'again'; readonly file: number }
  | { readonly type: 'refused'; readonly file: number; readonly code: RefusalCode }
  | { readonly type: 'finished' }

type Entries = Extract<FromWorker, { type: 'entries' }>

/** What goes from the worker to the page: the same, with the entries judged and packed. */
export type FromIntake =
  Exclude<FromWorker, Entries> | (Omit<Entries, 'entries'> & { readonly rows: PackedRows }) | Question
