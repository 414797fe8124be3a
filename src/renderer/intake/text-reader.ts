import type { Entry, Reading } from './entry.ts'

/** Reads the text of one file, piece by piece, in the order of the file. */
export interface TextReader {
  push(text: string): readonly Entry[]
  /** Takes rows of which nothing is to be thought straight from the bytes, from where a line begins; tells the place behind them. */
  readonly takePlain?: (bytes: Uint8Array, from: number, entries: Entry[]) => number
  end(): readonly Entry[]
  /** Asked after `end`. */
  learnt(): Omit<Reading, 'encoding' | 'guessed'>
}

/** What a file is read to, for the list: entries as they come, and what is known of each of its sheets at the end. */
export type Piece =
  | {
      readonly type: 'entries'
      /** The name of the sheet; empty where a file has none. */
      readonly sheet: string
      readonly entries: readonly Entry[]
      /** Bytes of the file that have been read so far. */
      readonly bytes: number
    }
  | { readonly type: 'read'; readonly sheet: string; readonly reading: Reading }
  /** What came until now was misread: the file begins again. */
  | { readonly type: 'again' }
