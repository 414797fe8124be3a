import type { SourceKind } from '#shared/words/list-names.ts'
import { plainName } from '#shared/words/plain-name.ts'
import type { TableShape } from '../../intake/choices.ts'
import type { Encoding, IntakeNote, ListKind } from '../../intake/entry.ts'
import type { RowTable } from './row-table.ts'

/**
 * Where rows came from: a file, what was pasted, typed or loaded, a list that was kept for later, or from rows that were
 * there: the other forms of their URLs, a wildcard that stands for them.
 */
export interface Source {
  readonly kind: SourceKind
  /** The file's, the preset's or the earlier list's name; empty for pasted and typed. */
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
    name: plainName(name),
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
  readonly table: Pick<RowTable, 'ofSource' | 'goneOf'>
}

/** The sources that rows are left of; of the others everything was sent or removed. */
export function liveSources({ sources, table }: Sourced): readonly Source[] {
  return sources.filter((_, at) => table.ofSource(at) > 0)
}

/** Rows that are left of the live sources, and those of them that were sent or removed. */
export function rowsOfLive({ sources, table }: Sourced): { readonly rows: number; readonly gone: number } {
  let [rows, gone] = [0, 0]
  for (const at of sources.keys()) {
    if (table.ofSource(at) === 0) continue
    rows += table.ofSource(at)
    gone += table.goneOf(at)
  }
  return { rows, gone }
}
