import type { Entry, Reading } from './entry.ts'

/** Reads the text of one file, piece by piece, in the order of the file. */
export interface TextReader {
  push(text: string): readonly Entry[]
  /** Of a reader that knows what it need not make a text of. */
  readonly plain?: PlainReading
  end(): readonly Entry[]
  /** Asked after `end`. */
  learnt(): Omit<Reading, 'encoding' | 'guessed'>
}

/** What nothing is to be thought of is read straight from the bytes, between what is read as text. */
export interface PlainReading {
  /** It may begin where the text has ended that was read last. */
  isNext(): boolean
  /** Takes as much as it can. @returns the place behind it. */
  take(bytes: Uint8Array, from: number, entries: Entry[]): number
  /** The next place behind `from` where it may begin again; -1 for none. */
  next(bytes: Uint8Array, from: number): number
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
