import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { RepairCode } from '#shared/urls/finding.ts'
import type { Entry, Reading } from '../../intake/entry.ts'
import type { PackedRows } from '../../intake/packed.ts'
import { unjudged } from '../../intake/packed.ts'
import { pack } from '../../intake/packing.ts'
import { DirtyBlocks } from './dirty-blocks.ts'
import type { Before, Step, StepKind } from './history.ts'
import { History } from './history.ts'
import { Listeners } from './listeners.ts'
import { Judging } from './judging.ts'
import type { Row } from './row.ts'
import { judged, repaired } from './row.ts'
import { RowTable } from './row-table.ts'
import type { Source } from './source.ts'
import { newSource } from './source.ts'
import { Sources } from './sources.ts'
import type { Turns } from './sweep.ts'
import { Undoing } from './undoing.ts'
import { Works } from './works.ts'

const noRows = new Uint32Array()
/** A file may begin with far shorter lines than it goes on with. */
const mostExpected = 1_200_000

/** The list on the Clear screen, outside React: rows, sources, what can be undone, and its id, which is its job's. */
export class RowList {
  readonly listeners: Listeners
  /** What changed since it was last saved; the keeper empties it. */
  readonly unsaved = new DirtyBlocks()
  readonly #history = new History()
  readonly #table: RowTable
  readonly #judging: Judging
  readonly #newId: () => string
  readonly #sources = new Sources()
  readonly #works: Works
  readonly #undoing: Undoing
  #id: string
  #version = 0

  constructor(rules: AccountRules, turns: Turns, newId: () => string) {
    this.#newId = newId
    this.#id = newId()
    this.listeners = new Listeners((act) => turns.draw(act))
    this.#table = new RowTable((id, given) => this.#changed(id, given))
    this.#works = new Works(turns, () => this.#tell())
    this.#judging = new Judging(this.#table, rules, turns, () => this.#tell())
    this.#undoing = new Undoing(this.#table, this.#judging, this.#works)
  }

  /** The job's id: a new one after every send, so that one list is never two jobs. */
  get id(): string {
    return this.#id
  }
  get rules(): AccountRules {
    return this.#judging.rules
  }
  get sources(): readonly Source[] {
    return this.#sources.all
  }
  /** Goes up with every change: what React compares. */
  get version(): number {
    return this.#version
  }
  /** Every row as an object, which takes long for a long list: what may be long is asked of `table` row by row. */
  get rows(): readonly Row[] {
    return [...this.#table]
  }
  get table(): Omit<RowTable, 'put' | 'append' | 'reserve' | 'setRemoved' | 'cover' | 'clear'> {
    return this.#table
  }
  /** Nothing is in it but what was removed. */
  get isEmpty(): boolean {
    return this.#table.counts().removed === this.#table.length
  }
  get lastStep(): Step | null {
    return this.#history.last
  }
  /** Every row was judged by the rules as they are now, and nothing is being done to many of them. */
  get settled(): boolean {
    return this.#judging.finished && !this.#works.busy
  }
  /** Rows of a source are still to come. */
  get growing(): boolean {
    return this.#sources.growing
  }
  /** Many rows are being changed, a slice at a time. */
  get busy(): boolean {
    return this.#works.busy
  }

  setRules(rules: AccountRules): void {
    this.#judging.setRules(rules)
  }

  renewId(): void {
    this.#id = this.#newId()
    this.#tell()
  }

  addSource(source: Source): number {
    const at = this.#sources.add(source)
    this.#tell()
    return at
  }

  /** About that many rows are to come: room for them is made now, and not in the middle of them. */
  expect(rows: number): void {
    this.#table.reserve(this.#table.length + Math.min(mostExpected, Math.ceil(rows * 1.1)))
  }

  addEntries(source: number, entries: readonly Entry[]): void {
    this.addPacked(source, pack(entries, null), null)
  }

  /** `judgedBy`: the rules that the rows were judged by; null where nobody has judged them yet. */
  addPacked(source: number, packed: PackedRows, judgedBy: AccountRules | null): void {
    const from = this.#table.length
    const isJudged = judgedBy === this.rules
    this.#table.append(isJudged ? packed : unjudged(packed), source)
    const to = this.#table.length
    this.#sources.took(source, packed.lines, from)
    this.unsaved.addNew(from, to)
    this.#tell()
    this.#judging.added(from, to, isJudged)
  }

  /** The source is read to its end, or to where it was stopped. */
  endSource(source: number, learnt: Partial<Reading> & { stopped?: boolean }): void {
    this.#sources.end(source, learnt)
    this.#tell()
  }

  /** All of these sources were brought in at once: one step of *Undo* takes them away again, and calls `undone`. */
  endAdding(sources: readonly number[], undone?: () => void): void {
    const added = this.#sources.spanOf(sources)
    if (added !== null) {
      const count = sources.reduce((sum, source) => sum + this.#table.ofSource(source), 0)
      this.#push({ kind: 'add', count, added, undone })
    }
    this.#finish()
    this.listeners.tellNow()
  }

  /** Its rows were misread and come again from another source: nobody gets them back. */
  forgetSource(source: number): void {
    this.#sources.replace([source])
    this.#sources.end(source, {})
    this.#removeAll(this.#idsOf([source]))
  }

  /** The rows of these sources give way to what their files are read to in another way. */
  replaceSources(sources: readonly number[]): Step | null {
    this.#sources.replace(sources)
    return this.remove(this.#idsOf(sources), 'read-again')
  }

  edit(id: number, text: string): Step | null {
    return this.#step('edit', [id], (row) => ({ ...row, text, aside: null, asWritten: false }))
  }

  takeBack(id: number, asWritten = true): Step | null {
    return this.#step('take-back', [id], (row) => ({ ...row, asWritten }))
  }

  repair(ids: readonly number[], code: RepairCode): Step | null {
    return this.#step(ids.length === 1 ? 'repair' : 'repair-all', ids, (row) =>
      repaired(row, code, this.rules),
    )
  }

  /** The rows a repair can be applied to at once. */
  sharing(code: RepairCode): number[] {
    return this.#table.idsSharing(code)
  }

  /** `undone` is called when the step is undone: such rows are written down elsewhere in the same moment, so both are whole. */
  remove(ids: Iterable<number>, kind: StepKind = 'remove', undone?: () => void): Step | null {
    const removed = Uint32Array.from(ids).filter(
      (id) => id < this.#table.length && this.#table.stateAt(id) !== 'removed',
    )
    if (removed.length === 0) return null
    if (removed.some((id, at) => at > 0 && id < (removed[at - 1] ?? 0))) removed.sort()
    const { length: count } = removed
    const step = this.#push({ kind, count, removed, undone })
    this.#removeAll(removed)
    if (undone !== undefined) this.#works.finish()
    return step
  }

  /** A step outside of the list that *Undo* takes back. */
  remember(kind: StepKind, undone: () => void): Step {
    return this.#push({ kind, count: 0, undone })
  }

  /** Rows give way to a wildcard that clears them too, in one step; `name` is that of the list. */
  fold(ids: Iterable<number>, wildcard: string, name: string): Step | null {
    const step = this.remove(ids, 'fold')
    if (step === null) return null
    const source = this.addSource(newSource('wildcard', name))
    this.addEntries(source, [{ text: wildcard, line: 1 }])
    this.endSource(source, { kind: 'text', units: 1, encoding: null, otherColumns: 0 })
    return this.#history.widen(step.id, this.#sources.spanOf([source]))
  }

  removeAll(kind: 'start-over' | 'start-new'): Step | null {
    const every = new Uint32Array(this.#table.length).map((_, id) => id)
    return this.remove(every, kind)
  }

  /** Undoes one step, the newest when none is named. */
  undo(stepId: number | null = null): Step | null {
    const step = this.#history.take(stepId)
    if (step === null) return null
    this.#undoing.undo(step, () => {
      step.undone?.()
      this.#finish()
    })
    if (step.undone !== undefined) this.#works.finish()
    return step
  }

  /** Undoes this step and all that came after it. */
  undoThrough(stepId: number): void {
    if (!this.#history.has(stepId)) return
    while (this.#history.last !== null && this.#history.last.id >= stepId) this.undo()
  }

  /** What was sent leaves the list for good, and cannot be brought back by *Undo*. */
  takeAway(ids: Iterable<number>): void {
    const removed = Uint32Array.from(ids).toSorted()
    for (let at = removed.length - 1; at >= 0; at -= 1) this.#table.setRemoved(removed[at] ?? 0, true)
    this.#history.clear()
    if (this.isEmpty) this.#empty()
    this.#id = this.#newId()
    this.#finish()
  }

  /** Begins with the list as it was saved; its rows follow with `loadRows`, and keep their ids. */
  load(saved: { id: string; sources: readonly Source[] }): void {
    this.#empty()
    this.#id = saved.id
    this.#sources.load(saved.sources)
    this.#tell()
  }

  loadRows(packed: PackedRows, sources: Uint16Array): void {
    const from = this.#table.length
    this.#table.append(packed, sources)
    this.#tell()
    this.#judging.added(from, this.#table.length, false)
  }

  #idsOf(sources: readonly number[]): Uint32Array {
    const ids = new Uint32Array(this.#table.length).map((_, id) => id)
    return ids.filter((id) => sources.includes(this.#table.sourceAt(id)))
  }

  #empty(): void {
    this.#table.clear()
    this.#judging.emptied()
    this.#sources.clear()
    this.unsaved.clear()
  }

  #push(step: Pick<Step, 'kind' | 'count'> & Partial<Step>): Step {
    return this.#history.push({ before: [], removed: noRows, added: null, rules: this.rules, ...step })
  }

  #step(kind: StepKind, ids: readonly number[], change: (row: Row) => Row): Step | null {
    const before: Before[] = []
    const visit = (at: number) => {
      const row = this.#table.get(ids[at] ?? -1)
      const next = row === undefined ? undefined : change(row)
      if (row === undefined || next === undefined || next === row) return
      const { id, text, aside, asWritten, removed } = row
      before.push({ id, text, aside, asWritten, removed })
      this.#table.put(next.removed ? next : judged(next, this.rules))
    }
    this.#works.do(ids.length, visit, () => this.#finish())
    if (before.length === 0 && !this.busy) return null
    return this.#push({ kind, before, count: this.busy ? ids.length : before.length })
  }

  /** Ascending ids, taken from the end: a group of the same URL loses its last first, and promotes nothing in between. */
  #removeAll(ids: Uint32Array): void {
    this.#works.do(
      ids.length,
      (at) => this.#table.setRemoved(ids[ids.length - 1 - at] ?? 0, true),
      () => this.#finish(),
    )
  }

  #finish(): void {
    this.#judging.changed()
    this.#tell()
  }

  #changed(id: number, given: boolean): void {
    if (given) this.unsaved.add(id)
    this.listeners.tellRow(id)
  }

  #tell(): void {
    this.#version += 1
    this.listeners.tellList()
  }
}
