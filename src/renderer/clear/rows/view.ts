import type { RowState } from './row.ts'
import type { RowTable } from './row-table.ts'
import { stateCode, states } from './tally.ts'

export const filters = ['all', 'ready', 'look', 'blocks', 'merged', 'left-out'] as const
export type Filter = (typeof filters)[number]

/** Every state but `removed` belongs to exactly one filter besides `all`: their counts add up to its count. */
export const filterOf: Record<Exclude<RowState, 'removed'>, Exclude<Filter, 'all'>> = {
  unread: 'ready',
  ready: 'ready',
  repaired: 'ready',
  look: 'look',
  blocks: 'blocks',
  merged: 'merged',
  'left-out': 'left-out',
}

type Table = Pick<RowTable, 'states' | 'mark'>

/** The ids of the rows shown, in the list's order. */
export interface Ids extends Iterable<number> {
  readonly length: number
  at(place: number): number | undefined
}

/** What is looked for in the rows' texts: in lower case, which `mark` takes. */
export function wantedIn(search: string): string {
  return search.trim().toLowerCase()
}

interface Sought {
  readonly filter: Filter
  /** As `wantedIn` makes it. */
  readonly wanted: string
  /** The only rows that may be shown, in the list's order: found before by a part of `wanted`. Null for any row. */
  readonly among: Uint32Array | null
}

/** Goes through the rows that a filter and a search show; what was found so far is there at any time. */
export class View {
  readonly #table: Table
  readonly #wanted: string
  readonly #among: Uint32Array | null
  readonly #shown: Uint8Array
  readonly #ids: Uint32Array
  readonly #end: number
  #at = 0
  #amongAt = 0
  #count = 0

  constructor(table: Table, { filter, wanted, among }: Sought) {
    this.#table = table
    this.#wanted = wanted
    this.#among = among
    this.#end = table.states.length
    this.#ids = new Uint32Array(among?.length ?? this.#end)
    this.#shown = Uint8Array.from(states, (state) => Number(isShown(state, filter)))
  }

  get finished(): boolean {
    return this.#at >= this.#end
  }

  /** The ids found so far, in the list's order. */
  get ids(): Uint32Array {
    return this.#ids.subarray(0, this.#count)
  }

  /** Looks at the next `most` rows. */
  goOn(most: number): void {
    const from = this.#at
    this.#at = Math.min(from + most, this.#end)
    if (this.#among === null) this.#lookAtAll(from)
    else this.#lookAmong(this.#among, from)
  }

  #lookAtAll(from: number): void {
    const { states: codes } = this.#table
    const found = this.#marks(from)
    for (let id = from; id < this.#at; id += 1) {
      if (this.#shown[codes[id] ?? stateCode.removed] !== 1) continue
      if (found === null || found[id - from] === 1) this.#take(id)
    }
  }

  /** Those before were shown by this filter. */
  #lookAmong(among: Uint32Array, from: number): void {
    // Where none of them is, no text is looked at.
    if ((among[this.#amongAt] ?? this.#end) >= this.#at) return
    const found = this.#marks(from)
    for (let id = among[this.#amongAt]; id !== undefined && id < this.#at; id = among[this.#amongAt]) {
      if (found === null || found[id - from] === 1) this.#take(id)
      this.#amongAt += 1
    }
  }

  #take(id: number): void {
    this.#ids[this.#count] = id
    this.#count += 1
  }

  /** One mark for each row up to here; null where any text will do. */
  #marks(from: number): Uint8Array | null {
    if (this.#wanted === '') return null
    const marks = new Uint8Array(this.#at - from)
    this.#table.mark(marks, from, this.#wanted)
    return marks
  }
}

function isShown(state: RowState, filter: Filter): boolean {
  return state !== 'removed' && (filter === 'all' || filterOf[state] === filter)
}

/** All ids of a list without gaps: none of a million is written down. */
export function everyId(length: number): Ids {
  return {
    length,
    at: (place) => (place >= 0 && place < length ? place : undefined),
    *[Symbol.iterator]() {
      for (let id = 0; id < length; id += 1) yield id
    },
  }
}

/** The ids of the rows that a filter and a search show, all at once. */
export function viewOf(table: Table, filter: Filter, search: string): Uint32Array {
  const view = new View(table, { filter, wanted: wantedIn(search), among: null })
  while (!view.finished) view.goOn(table.states.length)
  return view.ids
}

export function countsByFilter(counts: Readonly<Record<RowState, number>>): Record<Filter, number> {
  const ready = counts.unread + counts.ready + counts.repaired
  const { look, blocks, merged } = counts
  const leftOut = counts['left-out']
  return { all: ready + look + blocks + merged + leftOut, ready, look, blocks, merged, 'left-out': leftOut }
}
