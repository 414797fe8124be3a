import type { TableShape } from './choices.ts'

/**
 * What a reader hands on: a URL found, or a unit (a text line, a row of a table, a `loc`, a URL-like string of JSON, a
 * link attribute) without one. Every unit of a file gives at least one entry, so that nothing is dropped silently.
 */
export interface Entry {
  /** As it stands in the file, without its line end; the rules judge it. */
  readonly text: string
  /** The line of a text, the row of a table, else the place among the file's units; the first is 1. */
  readonly line: number
  readonly aside?: Aside
}

/** A reader's own knowledge that this is no URL to clear: a column's title, a note, or the URL of another sitemap. */
export type Aside = 'heading' | 'comment' | 'sitemap' | 'other-text'

export type ListKind = 'text' | 'csv' | 'sheet' | 'xml' | 'json' | 'html' | 'mail'

/** What a person has to know of a file that was read, besides its rows. */
export type IntakeNote =
  | { readonly code: 'hidden-sheets' | 'sheets-without-urls'; readonly names: readonly string[] }
  | { readonly code: 'sitemap-index' | 'cut-off' }
  | { readonly code: 'open-quotes' | 'computed-links' | 'relative-links'; readonly count: number }

/** What is known of a file, or of one sheet of it, once it has been read to its end. */
export interface Reading {
  readonly kind: ListKind
  /** Lines, rows or links in the file. */
  readonly units: number
  readonly encoding: Encoding | null
  /** Nothing in the file says which it is: it only looks like that. */
  readonly guessed?: boolean
  /** URLs that stood in other columns than the one that was taken. */
  readonly otherColumns: number
  readonly notes?: readonly IntakeNote[]
  /** Of a table, so that other columns can be chosen. */
  readonly table?: TableShape
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
