import type { RepairCode } from '#shared/urls/finding.ts'
import type { LeftOut } from '#shared/urls/judgement.ts'
import { hashOf } from '#shared/urls/url-hash.ts'
import type { PackedRows } from '../../intake/packed.ts'
import { givenBits, removedBit, repairIn, urlIn, verdictIn, whyIn } from '../../intake/row-bits.ts'
import { roomFor } from './cells.ts'
import { RowCells } from './row-cells.ts'
import type { Row, RowState } from './row.ts'
import { stateOf } from './row.ts'
import { SameUrls } from './same-urls.ts'
import type { Counts } from './tally.ts'
import { stateCode, states, Tally } from './tally.ts'

/**
 * Hears of every row that became another, those that changed because of another row too. `given`: what a person or a
 * file gave has changed, not only what the rules find.
 */
type Changed = (id: number, given: boolean) => void

/**
 * The rows and what follows from them: counts by state, which are the same URL, how many share a repair. They lie in
 * columns of numbers, so that a million of them fit; a `Row` is made when somebody asks for one.
 */
export class RowTable {
  readonly #cells = new RowCells()
  readonly #tally = new Tally()
  readonly #same: SameUrls
  readonly #changed: Changed
  /** For the hashes of URLs; another one in every window. */
  readonly seed: number
  #states = new Uint8Array()

  constructor(changed: Changed, seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) {
    this.#changed = changed
    this.seed = seed
    const cells = this.#cells
    this.#same = new SameUrls({
      hashOf: (id) => cells.hashes[id] ?? 0,
      isSame: (one, other) => cells.url(one) === cells.url(other),
      merge: (id, mergedWith) => this.#merge(id, mergedWith),
    })
  }

  get length(): number {
    return this.#cells.length
  }

  /** Each row's state, as a place in `states`. */
  get states(): Uint8Array {
    return this.#states.subarray(0, this.length)
  }

  get(id: number): Row | undefined {
    return id >= 0 && id < this.length ? this.#cells.get(id) : undefined
  }

  *[Symbol.iterator](): Generator<Row> {
    for (let id = 0; id < this.length; id += 1) yield this.#cells.get(id)
  }

  stateAt(id: number): RowState {
    return states[this.#states[id] ?? 0] ?? 'unread'
  }

  textAt(id: number): string {
    return this.#cells.text(id)
  }

  urlAt(id: number): string | null {
    return this.#cells.url(id)
  }

  /** Marks with 1 each row from `from` on, one for each mark, whose text or URL holds `wanted`, in lower case. */
  mark(marks: Uint8Array, from: number, wanted: string): void {
    this.#cells.mark(marks, from, wanted)
  }

  sourceAt(id: number): number {
    return this.#cells.source(id)
  }

  lineAt(id: number): number {
    return this.#cells.line(id)
  }

  /** What a person or a file gave of it, as bits: see `givenBits`. */
  givenAt(id: number): number {
    return (this.#cells.bits[id] ?? 0) & givenBits
  }

  /** Why a row that is no URL was left out. */
  whyAt(id: number): LeftOut | null {
    return whyIn(this.#cells.bits[id] ?? 0)
  }

  repairAt(id: number): RepairCode | null {
    return repairIn(this.#cells.bits[id] ?? 0)
  }

  counts(): Counts {
    return this.#tally.counts()
  }

  sharing(repair: RepairCode): number {
    return this.#tally.sharing(repair)
  }

  /** The rows that share it and are shown. */
  idsSharing(repair: RepairCode): number[] {
    const { states: all } = this
    const ids: number[] = []
    for (let id = 0; id < all.length; id += 1) {
      const isShown = all[id] !== stateCode.removed && all[id] !== stateCode.merged
      if (isShown && this.repairAt(id) === repair) ids.push(id)
    }
    return ids
  }

  ofSource(source: number): number {
    return this.#tally.ofSource(source)
  }

  /** Rows of a source that were sent or removed. */
  goneOf(source: number): number {
    return this.#tally.goneOf(source)
  }

  /** The rows whose wildcards are sent. */
  get wildcards(): ReadonlySet<number> {
    return this.#tally.wildcards
  }

  /** Rows with the same URL as this one, the kept one first; itself among them. */
  sameAs({ id }: Pick<Row, 'id'>): readonly number[] {
    return this.#hasUrl(id) ? this.#same.of(id) : []
  }

  /** Makes room for so many rows in all. */
  reserve(length: number): void {
    this.#cells.reserve(length)
    this.#states = roomFor(this.#states, length, Uint8Array)
    this.#same.reserve(length)
  }

  /** Takes rows in at the end. */
  append(packed: PackedRows, source: number | Uint16Array): void {
    const from = this.length
    this.#cells.append(packed, source)
    this.#states = roomFor(this.#states, this.length, Uint8Array)
    for (let id = from; id < this.length; id += 1) {
      this.#count(id)
      if (this.#hasUrl(id)) this.#same.enter(id)
    }
  }

  /** Replaces the row of the same id. */
  put(next: Row): void {
    const { id } = next
    const before = this.#hasUrl(id) ? this.#cells.url(id) : null
    const to = next.removed ? null : next.url
    if (before !== null && before !== to) this.#same.leave(id)
    this.#tally.add(this.#counted(id), -1)
    if (to === null) this.#cells.merged[id] = 0
    const text = this.#cells.text(id)
    const bits = this.#cells.bits[id] ?? 0
    this.#cells.set(next, next.url === null ? 0 : hashOf(next.url, this.seed))
    this.#count(id)
    if (to !== null && before !== to) this.#same.enter(id)
    const given = text !== next.text || ((bits ^ (this.#cells.bits[id] ?? 0)) & givenBits) !== 0
    this.#changed(id, given)
  }

  /** Removes a row, or brings it back, whatever the rules say of it. */
  setRemoved(id: number, removed: boolean): void {
    const bits = this.#cells.bits[id] ?? 0
    if (((bits & removedBit) !== 0) === removed) return
    if (removed && this.#hasUrl(id)) this.#same.leave(id)
    this.#tally.add(this.#counted(id), -1)
    if (removed) this.#cells.merged[id] = 0
    this.#cells.bits[id] = bits ^ removedBit
    this.#count(id)
    if (!removed && this.#hasUrl(id)) this.#same.enter(id)
    this.#changed(id, true)
  }

  cover(id: number, coveredBy: number | null): void {
    const code = coveredBy === null ? 0 : coveredBy + 1
    if (this.#cells.covered[id] === code) return
    this.#tally.add(this.#counted(id), -1)
    this.#cells.covered[id] = code
    this.#count(id)
    this.#changed(id, false)
  }

  clear(): void {
    this.#cells.clear()
    this.#same.clear()
    this.#tally.clear()
  }

  #hasUrl(id: number): boolean {
    const bits = this.#cells.bits[id] ?? 0
    return (bits & removedBit) === 0 && urlIn(bits) !== 'none'
  }

  #merge(id: number, mergedWith: number | null): void {
    const code = mergedWith === null ? 0 : mergedWith + 1
    if (this.#cells.merged[id] === code) return
    this.#tally.add(this.#counted(id), -1)
    this.#cells.merged[id] = code
    this.#count(id)
    this.#changed(id, false)
  }

  /** Finds the row's state anew and counts it. */
  #count(id: number): void {
    const bits = this.#cells.bits[id] ?? 0
    const removed = (bits & removedBit) !== 0
    const mergedWith = this.#cells.merged[id] || null
    const coveredBy = this.#cells.covered[id] || null
    this.#states[id] = stateCode[stateOf({ removed, mergedWith, coveredBy, verdict: verdictIn(bits) })]
    this.#tally.add(this.#counted(id), 1)
  }

  #counted(id: number) {
    const state = this.#states[id] ?? 0
    return { id, state, bits: this.#cells.bits[id] ?? 0, source: this.#cells.source(id) }
  }
}
