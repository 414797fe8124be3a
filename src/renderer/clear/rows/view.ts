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

/** Goes through the rows that a filter and a search show; what was found so far is there at any time. */
export class View {
  readonly #table: Table
  readonly #wanted: string
  readonly #shown: Uint8Array
  readonly #ids: Uint32Array<ArrayBuffer>
  #at = 0
  #count = 0

  constructor(table: Table, filter: Filter, search: string) {
    this.#table = table
    this.#wanted = search.trim().toLowerCase()
    this.#ids = new Uint32Array(table.states.length)
    this.#shown = Uint8Array.from(states, (state) => Number(isShown(state, filter)))
  }

  get finished(): boolean {
    return this.#at >= this.#ids.length
  }

  /** The ids found so far, in the list's order. */
  get ids(): Uint32Array {
    return this.#ids.subarray(0, this.#count)
  }

  /** Looks at the next `most` rows. */
  goOn(most: number): void {
    const { states: codes } = this.#table
    const stop = Math.min(this.#at + most, this.#ids.length)
    const found = this.#wanted === '' ? null : this.#marks(stop - this.#at)
    for (let at = this.#at; at < stop; at += 1) {
      if (this.#shown[codes[at] ?? stateCode.removed] !== 1) continue
      if (found !== null && found[at - this.#at] !== 1) continue
      this.#ids[this.#count] = at
      this.#count += 1
    }
    this.#at = stop
  }

  #marks(rows: number): Uint8Array {
    const marks = new Uint8Array(rows)
    this.#table.mark(marks, this.#at, this.#wanted)
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
  const view = new View(table, filter, search)
  while (!view.finished) view.goOn(table.states.length)
  return view.ids
}

export function countsByFilter(counts: Readonly<Record<RowState, number>>): Record<Filter, number> {
  const ready = counts.unread + counts.ready + counts.repaired
  const { look, blocks, merged } = counts
  const leftOut = counts['left-out']
  return { all: ready + look + blocks + merged + leftOut, ready, look, blocks, merged, 'left-out': leftOut }
}
