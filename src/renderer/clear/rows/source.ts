import type { Encoding, IntakeNote, ListKind } from '../../intake/entry.ts'

/** Where rows came from: a file, or what was pasted, typed or loaded. */
export interface Source {
  readonly kind: 'file' | 'pasted' | 'typed' | 'preset' | 'sample'
  /** The file's or the preset's name; empty for pasted and typed. */
  readonly name: string
  /** The sheet of a workbook; a list that was saved earlier has none. */
  readonly sheet?: string
  readonly format: ListKind | null
  readonly encoding: Encoding | null
  /** Lines or rows that it has, as its reader counted them; null until it is read to its end. */
  readonly units: number | null
  /** Lines or rows that gave a row to the list. The same as `units`, or something was lost. */
  readonly accounted: number
  /** URLs in columns that were not taken. */
  readonly otherColumns: number
  readonly notes?: readonly IntakeNote[]
  /** The person stopped the reading. */
  readonly stopped: boolean
}

export function newSource(kind: Source['kind'], name: string, sheet = ''): Source {
  return {
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
  readonly rows: readonly { readonly source: number; readonly removed: boolean }[]
}

/** The sources that rows are left of; of the others everything was sent or removed. */
export function liveSources({ sources, rows }: Sourced): readonly Source[] {
  const live = new Set(rows.filter(({ removed }) => !removed).map(({ source }) => source))
  return sources.filter((_, at) => live.has(at))
}
