import type { RepairCode } from '#shared/urls/finding.ts'
import type { Row, RowState } from './row.ts'
import { keyOf, stateOf } from './row.ts'
import { SameUrls } from './same-urls.ts'

export type Counts = Readonly<Record<RowState, number>>

const none: Counts = {
  unread: 0,
  ready: 0,
  repaired: 0,
  look: 0,
  blocks: 0,
  merged: 0,
  'left-out': 0,
  removed: 0,
}

/**
 * The rows and what follows from them: counts by state, which are the same URL, how many share a repair. One way in,
 * `put`, keeps all of it true after every change.
 */
export class RowTable {
  readonly #rows: Row[] = []
  readonly #same = new SameUrls()
  readonly #counts: Record<RowState, number> = { ...none }
  readonly #repairs = new Map<RepairCode, number>()
  readonly #wildcards = new Set<number>()
  /** Called with every row that became another, those that changed because of another row too. */
  readonly #changed: (row: Row, before: Row) => void

  constructor(changed: (row: Row, before: Row) => void) {
    this.#changed = changed
  }

  get length(): number {
    return this.#rows.length
  }

  get rows(): readonly Row[] {
    return this.#rows
  }

  get(id: number): Row | undefined {
    return this.#rows[id]
  }

  counts(): Counts {
    return { ...this.#counts }
  }

  sharing(repair: RepairCode): number {
    return this.#repairs.get(repair) ?? 0
  }

  /** The rows whose wildcards are sent. */
  get wildcards(): ReadonlySet<number> {
    return this.#wildcards
  }

  /** Rows with the same URL as this one, the kept one first; itself among them. */
  sameAs(row: Row): readonly number[] {
    const key = keyOf(row)
    return key === null ? [] : this.#same.of(key)
  }

  /** Adds a row at the end, or replaces the row of the same id. */
  put(next: Row): void {
    const before = this.#rows[next.id]
    const from = before === undefined ? null : keyOf(before)
    const to = keyOf(next)
    if (before === undefined) {
      this.#rows.push(next)
      this.#count(next, 1)
    } else this.#swap(before, next)
    if (from === to) return
    if (from !== null) this.#leave(from, next.id)
    if (to === null) this.#merge(next.id, null)
    else this.#enter(to, next.id)
  }

  clear(): void {
    this.#rows.length = 0
    this.#same.clear()
    this.#repairs.clear()
    this.#wildcards.clear()
    Object.assign(this.#counts, none)
  }

  #enter(url: string, id: number): void {
    this.#same.enter(url, id)
    const [kept = id, ...others] = this.#same.of(url)
    if (kept !== id) return this.#merge(id, kept)
    this.#merge(id, null)
    for (const other of others) this.#merge(other, id)
  }

  #leave(url: string, id: number): void {
    const wasKept = this.#same.of(url)[0] === id
    this.#same.leave(url, id)
    if (!wasKept) return
    const [promoted, ...others] = this.#same.of(url)
    if (promoted === undefined) return
    this.#merge(promoted, null)
    for (const other of others) this.#merge(other, promoted)
  }

  #merge(id: number, mergedWith: number | null): void {
    const row = this.#rows[id]
    if (row !== undefined && row.mergedWith !== mergedWith) this.#swap(row, { ...row, mergedWith })
  }

  #swap(before: Row, next: Row): void {
    this.#count(before, -1)
    this.#rows[next.id] = next
    this.#count(next, 1)
    this.#changed(next, before)
  }

  #count(row: Row, by: 1 | -1): void {
    const state = stateOf(row)
    this.#counts[state] += by
    const live = state !== 'removed' && state !== 'merged'
    if (live && row.repair !== null) this.#repairs.set(row.repair, this.sharing(row.repair) + by)
    if (!live || !row.wildcard) return
    if (by === 1) this.#wildcards.add(row.id)
    else this.#wildcards.delete(row.id)
  }
}
