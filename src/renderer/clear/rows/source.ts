import type { TableShape } from '../../intake/choices.ts'
import type { Encoding, IntakeNote, ListKind } from '../../intake/entry.ts'

/** Where rows came from: a file, what was pasted, typed or loaded, or the other forms of URLs that are there. */
export interface Source {
  readonly kind: 'file' | 'pasted' | 'typed' | 'preset' | 'sample' | 'forms'
  /** The file's or the preset's name; empty for pasted and typed. */
  readonly name: string
  /** The sheet of a workbook; a list that was saved earlier has none. */
  readonly sheet?: string
  readonly format: ListKind | null
  readonly encoding: Encoding | null
  /** The encoding was found by what the file looks like. */
  readonly guessed?: boolean
  /** Lines or rows that it has, as its reader counted them; null until it is read to its end. */
  readonly units: number | null
  /** Lines or rows that gave a row to the list. The same as `units`, or something was lost. */
  readonly accounted: number
  /** URLs in columns that were not taken. */
  readonly otherColumns: number
  readonly notes?: readonly IntakeNote[]
  /** Of a table, so that other columns can be chosen. */
  readonly table?: TableShape
  /** The file in the window's hand, as long as it is open. */
  readonly fileId?: string
  /** It was read again in another way; what of it is left came back with *Undo*. */
  readonly replaced?: boolean
  /** The person stopped the reading. */
  readonly stopped: boolean
}

export function newSource(kind: Source['kind'], name: string, sheet = '', fileId?: string): Source {
  return {
    ...(fileId === undefined ? {} : { fileId }),
    kind,
    name,
    sheet,
    format: null,
    encoding: null,
    units: null,
    accounted: 0,
    otherColumns: 0,
    stopped: false,
  }
}

interface Sourced {
  readonly sources: readonly Source[]
  readonly table: { readonly ofSource: (source: number) => number }
}

/** The sources that rows are left of; of the others everything was sent or removed. */
export function liveSources({ sources, table }: Sourced): readonly Source[] {
  return sources.filter((_, at) => table.ofSource(at) > 0)
}
