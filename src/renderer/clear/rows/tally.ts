import type { RepairCode } from '#shared/urls/finding.ts'
import { repairIn, wildcardBit } from '../../intake/row-bits.ts'
import type { RowState } from './row.ts'

export type Counts = Readonly<Record<RowState, number>>

/** URLs that would be sent. */
export function urlsIn({ ready, repaired, look }: Pick<Counts, 'ready' | 'repaired' | 'look'>): number {
  return ready + repaired + look
}

export const states = [
  'unread',
  'ready',
  'repaired',
  'look',
  'blocks',
  'merged',
  'left-out',
  'removed',
] as const satisfies readonly RowState[]

export const stateCode: Readonly<Record<RowState, number>> = {
  unread: 0,
  ready: 1,
  repaired: 2,
  look: 3,
  blocks: 4,
  merged: 5,
  'left-out': 6,
  removed: 7,
}

/** What is counted of a row. */
interface Counted {
  readonly id: number
  /** Its state, as a place in `states`. */
  readonly state: number
  readonly bits: number
  readonly source: number
}

/** What follows from all rows together; every change takes a row off and puts it on again. */
export class Tally {
  readonly #states = new Uint32Array(states.length)
  readonly #repairs = new Map<RepairCode, number>()
  readonly #wildcards = new Set<number>()
  readonly #sources: number[] = []
  readonly #gone: number[] = []

  counts(): Counts {
    const of = (state: RowState) => this.#states[stateCode[state]] ?? 0
    return {
      unread: of('unread'),
      ready: of('ready'),
      repaired: of('repaired'),
      look: of('look'),
      blocks: of('blocks'),
      merged: of('merged'),
      'left-out': of('left-out'),
      removed: of('removed'),
    }
  }

  sharing(repair: RepairCode): number {
    return this.#repairs.get(repair) ?? 0
  }

  /** Rows of a source that are not removed. */
  ofSource(source: number): number {
    return this.#sources[source] ?? 0
  }

  /** Rows of a source that were sent or removed. */
  goneOf(source: number): number {
    return this.#gone[source] ?? 0
  }

  get wildcards(): ReadonlySet<number> {
    return this.#wildcards
  }

  add({ id, state, bits, source }: Counted, by: 1 | -1): void {
    this.#states[state] = (this.#states[state] ?? 0) + by
    if (state === stateCode.removed) {
      this.#gone[source] = (this.#gone[source] ?? 0) + by
      return
    }
    this.#sources[source] = (this.#sources[source] ?? 0) + by
    if (state === stateCode.merged) return
    const repair = repairIn(bits)
    if (repair !== null) this.#repairs.set(repair, this.sharing(repair) + by)
    if ((bits & wildcardBit) === 0) return
    if (by === 1) this.#wildcards.add(id)
    else this.#wildcards.delete(id)
  }

  clear(): void {
    this.#states.fill(0)
    this.#repairs.clear()
    this.#wildcards.clear()
    this.#sources.length = 0
    this.#gone.length = 0
  }
}
