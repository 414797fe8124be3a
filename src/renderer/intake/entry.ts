/**
 * What a reader hands on: a URL found, or a unit (a text line, a row of a table) without one. Every unit of a file
 * gives at least one entry, so that nothing is dropped silently.
 */
export interface Entry {
  /** As it stands in the file, without its line end; the rules judge it. */
  readonly text: string
  /** The line of a text, the row of a table; the first is 1. */
  readonly line: number
  /** A reader's own knowledge that this is no URL: the title of a column, or a note to the program that reads it. */
  readonly aside?: 'heading' | 'comment'
}

export type ListKind = 'text' | 'csv'

/** What is known of a file once it has been read to its end. */
export interface Reading {
  readonly kind: ListKind
  /** Lines or rows in the file. */
  readonly units: number
  readonly encoding: Encoding
  /** URLs that stood in other columns than the one that was taken. */
  readonly otherColumns: number
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
