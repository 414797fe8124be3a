import type { Encoding } from './entry.ts'

/** How URLs are taken out of a table: one from each of these columns, or one put together from all, in this order. */
export interface ColumnChoice {
  readonly kind: 'each' | 'joined'
  /** From 0. */
  readonly columns: readonly number[]
}

/** A table as a person sees it who chooses its columns. */
export interface TableShape {
  /** The same for files with the same headings, and nothing that can be read; empty for a table without headings. */
  readonly key: string
  readonly headings: readonly string[]
  /** Its first rows, without the headings. */
  readonly samples: readonly (readonly string[])[]
  /** Columns with URLs in them. */
  readonly urlColumns: readonly number[]
  /** What is taken as long as nobody chooses. */
  readonly choice: ColumnChoice
  /** What a person is asked about: more columns hold URLs than one, or URLs look split over columns. */
  readonly question: ColumnChoice | null
}

/** What a person has chosen for a file; what is left out, its content tells. */
export interface Choices {
  readonly encoding?: Encoding
  /** Only these sheets, hidden or not; left out, all that are shown. */
  readonly sheets?: readonly string[] | 'hidden'
  readonly columns?: ColumnChoice
}

/** How a file is read. */
export interface How {
  readonly choices: Choices
  /** A cell with a URL of the account that the list is for. */
  readonly isOwn: (cell: string) => boolean
  /** What a person chose for such a table; null where nobody did. */
  readonly columnsOf: (table: TableShape, sheet: string) => Promise<ColumnChoice | null>
}

/** By its content alone. */
export const byContent: How = { choices: {}, isOwn: () => false, columnsOf: () => Promise.resolve(null) }
