import type { Encoding, ListKind } from '../../intake/entry.ts'

/** Where rows came from: a file, or what was pasted, typed or loaded. */
export interface Source {
  readonly kind: 'file' | 'pasted' | 'typed' | 'preset' | 'sample'
  /** The file's or the preset's name; empty for pasted and typed. */
  readonly name: string
  readonly format: ListKind | null
  readonly encoding: Encoding | null
  /** Lines or rows that it has, as its reader counted them; null until it is read to its end. */
  readonly units: number | null
  /** Lines or rows that gave a row to the list. The same as `units`, or something was lost. */
  readonly accounted: number
  /** URLs in columns that were not taken. */
  readonly otherColumns: number
  /** The person stopped the reading. */
  readonly stopped: boolean
}

export function newSource(kind: Source['kind'], name: string): Source {
  return {
    kind,
    name,
    format: null,
    encoding: null,
    units: null,
    accounted: 0,
    otherColumns: 0,
    stopped: false,
  }
}
