import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { RepairCode } from '#shared/urls/finding.ts'
import type { Entry, Reading } from '../../intake/entry.ts'
import { markCovered } from './cover.ts'
import type { Step, StepKind } from './history.ts'
import { History } from './history.ts'
import { Listeners } from './listeners.ts'
import type { Row } from './row.ts'
import { isSavedAlike, judgeRow, judged, newRow, stateOf } from './row.ts'
import { RowTable } from './row-table.ts'
import type { Source } from './source.ts'
import type { Turns } from './sweep.ts'
import { Sweep } from './sweep.ts'

/** The list on the Clear screen, outside React: rows, sources, what can be undone, and its id, which is its job's. */
export class RowList {
  readonly listeners: Listeners
  /** Ids of rows that changed since they were last saved; the keeper empties it. */
  readonly unsaved = new Set<number>()
  readonly #history = new History()
  readonly #table: RowTable
  readonly #sweep: Sweep
  readonly #newId: () => string
  #sources: readonly Source[] = []
  #rules: AccountRules
  #id: string
  #version = 0
  #covered: ReadonlyMap<number, number> = new Map()

  constructor(rules: AccountRules, turns: Turns, newId: () => string) {
    this.#rules = rules
    this.#newId = newId
    this.#id = newId()
    this.listeners = new Listeners((act) => turns.draw(act))
    this.#table = new RowTable((row, before) => this.#changed(row, before))
    this.#sweep = new Sweep(
      turns,
      () => this.#table.length,
      (id) => this.#judge(id),
      (finished) => this.#sliced(finished),
    )
  }

  /** The job's id: a new one after every send, so that one list is never two jobs. */
  get id(): string {
    return this.#id
  }
  get rules(): AccountRules {
    return this.#rules
  }
  get sources(): readonly Source[] {
    return this.#sources
  }
  /** Goes up with every change: what React compares. */
  get version(): number {
    return this.#version
  }
  get rows(): readonly Row[] {
    return this.#table.rows
  }
  get table(): Pick<RowTable, 'get' | 'counts' | 'sharing' | 'sameAs' | 'wildcards' | 'length'> {
    return this.#table
  }
  get lastStep(): Step | null {
    return this.#history.last
  }
  /** Every row was judged by the rules as they are now. */
  get settled(): boolean {
    return this.#sweep.finished
  }

  setRules(rules: AccountRules): void {
    this.#rules = rules
    this.#sweep.restart()
  }

  renewId(): void {
    this.#id = this.#newId()
    this.#tell()
  }

  addSource(source: Source): number {
    this.#sources = [...this.#sources, source]
    this.#tell()
    return this.#sources.length - 1
  }

  addEntries(source: number, entries: readonly Entry[]): void {
    let accounted = 0
    let line = this.#table.rows.findLast((row) => row.source === source)?.line ?? 0
    for (const entry of entries) {
      if (entry.line !== line) accounted += 1
      ;({ line } = entry)
      const id = this.#table.length
      this.#table.put(newRow({ id, source, line, text: entry.text, aside: entry.aside ?? null }))
      this.unsaved.add(id)
    }
    this.#changeSource(source, (before) => ({ accounted: before.accounted + accounted }))
    this.#sweep.goOn()
  }

  /** The source is read to its end; one step of *Undo* takes all of it away again. */
  endSource(source: number, learnt: Partial<Reading> & { stopped?: boolean }): void {
    const { kind: format = null, units = null, encoding = null, otherColumns = 0, stopped = false } = learnt
    const { notes = [] } = learnt
    this.#changeSource(source, () => ({ format, units, encoding, otherColumns, notes, stopped }))
    const from = this.#table.rows.findIndex((row) => row.source === source)
    if (from < 0) return
    const to = this.#table.rows.findLastIndex((row) => row.source === source) + 1
    this.#history.push({ kind: 'add', count: to - from, before: [], added: [from, to], rules: this.#rules })
    this.#tell()
  }

  edit(id: number, text: string): Step | null {
    return this.#step('edit', [id], (row) => ({ ...row, text, aside: null, asWritten: false }))
  }

  takeBack(id: number, asWritten = true): Step | null {
    return this.#step('take-back', [id], (row) => ({ ...row, asWritten }))
  }

  repair(ids: readonly number[], code: RepairCode): Step | null {
    return this.#step(ids.length === 1 ? 'repair' : 'repair-all', ids, (row) => this.#repaired(row, code))
  }

  /** The rows a repair can be applied to at once. */
  sharing(code: RepairCode): number[] {
    const shares = (row: Row) => row.repair === code && !row.removed && row.mergedWith === null
    return this.rows.filter(shares).map(({ id }) => id)
  }

  remove(ids: readonly number[], kind: StepKind = 'remove'): Step | null {
    // From the end, so that each group of the same URL loses its last first and promotes nothing in between.
    return this.#step(
      kind,
      ids.toSorted((one, other) => other - one),
      (row) => ({ ...row, removed: true }),
    )
  }

  removeAll(kind: 'start-over' | 'start-new'): Step | null {
    const ids = this.rows.filter((row) => !row.removed).map(({ id }) => id)
    return this.remove(ids, kind)
  }

  /** Undoes one step, the newest when none is named. */
  undo(stepId: number | null = null): Step | null {
    const step = this.#history.take(stepId)
    if (step === null) return null
    for (const row of step.before.toReversed()) this.#restore(row, step.rules)
    if (step.added !== null) for (let id = step.added[1] - 1; id >= step.added[0]; id -= 1) this.#drop(id)
    this.#finish()
    return step
  }

  /** Undoes this step and all that came after it. */
  undoThrough(stepId: number): void {
    if (!this.#history.has(stepId)) return
    while (this.#history.last !== null && this.#history.last.id >= stepId) this.undo()
  }

  /** What was sent leaves the list for good, and cannot be brought back by *Undo*. */
  takeAway(ids: readonly number[]): void {
    for (const id of ids.toSorted((one, other) => other - one)) this.#drop(id)
    this.#history.clear()
    if (this.rows.every((row) => row.removed)) this.#empty()
    this.#id = this.#newId()
    this.#finish()
  }

  /** The list as it was saved; ids are kept. */
  load(saved: { id: string; sources: readonly Source[]; rows: readonly Row[] }): void {
    this.#empty()
    this.#id = saved.id
    this.#sources = saved.sources
    for (const row of saved.rows) this.#table.put(row)
    this.#sweep.restart()
    this.#tell()
  }

  #empty(): void {
    this.#table.clear()
    // Ids begin at 0 again, and so must the judging.
    this.#sweep.restart()
    this.#sources = []
    this.#covered = new Map()
    this.unsaved.clear()
  }

  #step(kind: StepKind, ids: readonly number[], change: (row: Row) => Row): Step | null {
    const before: Row[] = []
    for (const id of ids) {
      const row = this.#table.get(id)
      const next = row === undefined ? undefined : change(row)
      if (row === undefined || next === undefined || next === row) continue
      before.push(row)
      this.#table.put(next.removed ? next : judged(next, this.#rules))
    }
    if (before.length === 0) return null
    const step = this.#history.push({ kind, count: before.length, before, added: null, rules: this.#rules })
    this.#finish()
    return step
  }

  #repaired(row: Row, code: RepairCode): Row {
    const judgement = judgeRow(row, this.#rules)
    if (judgement.kind === 'left-out') return row
    const repair = judgement.findings.find((finding) => finding.repair?.code === code)?.repair
    return repair === undefined ? row : { ...row, text: repair.text }
  }

  /** What depends on other rows is found again; only the row's own part goes back. */
  #restore(before: Row, rules: AccountRules): void {
    const now = this.#table.get(before.id)
    if (now === undefined) return
    const own = { ...before, mergedWith: now.mergedWith, coveredBy: now.coveredBy }
    this.#table.put(rules === this.#rules ? own : judged(own, this.#rules))
  }

  #drop(id: number): void {
    const row = this.#table.get(id)
    if (row !== undefined && !row.removed) this.#table.put({ ...row, removed: true })
  }

  #judge(id: number): void {
    const row = this.#table.get(id)
    if (row === undefined || row.removed) return
    const next = judged(row, this.#rules)
    const same = next.verdict === row.verdict && next.url === row.url && next.repair === row.repair
    if (!same || next.why !== row.why || next.wildcard !== row.wildcard) this.#table.put(next)
  }

  #sliced(finished: boolean): void {
    if (finished) this.#cover()
    this.#tell()
  }

  #finish(): void {
    if (this.settled) this.#cover()
    this.#tell()
  }

  #cover(): void {
    this.#covered = markCovered(this.#table, this.#covered)
  }

  #changeSource(source: number, change: (before: Source) => Partial<Source>): void {
    this.#sources = this.#sources.map((before, at) =>
      at === source ? { ...before, ...change(before) } : before,
    )
    this.#tell()
  }

  #changed(row: Row, before: Row): void {
    if (!isSavedAlike(row, before)) this.unsaved.add(row.id)
    this.listeners.tellRow(row.id)
  }

  #tell(): void {
    this.#version += 1
    this.listeners.tellList()
  }
}

/** Rows that would be sent now, in the list's order. */
export function rowsToSend(rows: readonly Row[]): Row[] {
  return rows.filter((row) => {
    const state = stateOf(row)
    return row.url !== null && (state === 'ready' || state === 'repaired' || state === 'look')
  })
}
