import type { Filter } from './view.ts'
import { View, wantedIn } from './view.ts'
import type { RowTable } from './row-table.ts'

/** Ids that are kept of earlier searches, of all of them together: 8 MB. */
const usualIds = 2_000_000

type Table = Pick<RowTable, 'states' | 'mark'>

export interface Search {
  /** The list's, which goes up with each change. */
  readonly version: number
  readonly filter: Filter
  readonly search: string
}

/**
 * What the last searches found, as long as the list and the filter stay as they are. A letter more looks only where the
 * text without it was found, and a letter less finds what is known.
 */
export class Searches {
  #version = -1
  #filter: Filter = 'all'
  readonly #found = new Map<string, Uint32Array>()
  #kept = 0
  readonly #mostIds: number

  constructor(mostIds = usualIds) {
    this.#mostIds = mostIds
  }

  /** Goes through the rows that `search` shows. */
  view(table: Table, { version, filter, search }: Search): View {
    if (!this.#isOf(version, filter)) this.#forget(version, filter)
    const wanted = wantedIn(search)
    return new View(table, { filter, wanted, among: this.#among(wanted) })
  }

  /** What a search found, where it is remembered. */
  known({ version, filter, search }: Search): Uint32Array | undefined {
    return this.#isOf(version, filter) ? this.#found.get(wantedIn(search)) : undefined
  }

  /** Remembers what a finished view found. */
  keep({ version, filter, search }: Search, ids: Uint32Array): void {
    const wanted = wantedIn(search)
    if (!this.#isOf(version, filter) || this.#found.has(wanted)) return
    for (const [earlier, { length }] of this.#found) {
      if (this.#kept + ids.length <= this.#mostIds) break
      this.#found.delete(earlier)
      this.#kept -= length
    }
    // A view's ids lie in a space for all rows of the list.
    this.#found.set(wanted, ids.slice())
    this.#kept += ids.length
  }

  #isOf(version: number, filter: Filter): boolean {
    return version === this.#version && filter === this.#filter
  }

  #forget(version: number, filter: Filter): void {
    this.#version = version
    this.#filter = filter
    this.#found.clear()
    this.#kept = 0
  }

  /** The fewest rows that must hold whatever holds `wanted`; null for all of them. */
  #among(wanted: string): Uint32Array | null {
    let fewest: Uint32Array | null = null
    for (const [earlier, ids] of this.#found)
      if (wanted.includes(earlier) && (fewest === null || ids.length < fewest.length)) fewest = ids
    return fewest
  }
}
