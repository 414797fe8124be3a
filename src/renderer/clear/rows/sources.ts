import type { Reading } from '../../intake/entry.ts'
import type { Added } from './history.ts'
import type { Source } from './source.ts'

/** Where the rows came from, and which rows came from where. */
export class Sources {
  #all: readonly Source[] = []
  /** Those that rows are still to come from. */
  readonly #open = new Set<number>()
  readonly #spans: { from: number; to: number; line: number }[] = []

  get all(): readonly Source[] {
    return this.#all
  }

  get growing(): boolean {
    return this.#open.size > 0
  }

  add(source: Source): number {
    const at = this.#all.length
    this.#all = [...this.#all, source]
    this.#open.add(at)
    return at
  }

  /** Rows were added from a source, the first of them at `from`; rows of one line stand next to each other. */
  took(source: number, lines: Uint32Array, from: number): void {
    const span = (this.#spans[source] ??= { from, to: from, line: 0 })
    const accounted = begun(lines, span.line)
    span.line = lines.at(-1) ?? span.line
    span.to = from + lines.length
    this.#change(source, (before) => ({ accounted: before.accounted + accounted }))
  }

  end(source: number, learnt: Partial<Reading> & { stopped?: boolean }): void {
    const { kind: format = null, units = null, encoding = null, otherColumns = 0, stopped = false } = learnt
    const { notes = [], table, guessed = false } = learnt
    const columns = table === undefined ? {} : { table }
    this.#open.delete(source)
    this.#change(source, () => ({
      format,
      units,
      encoding,
      otherColumns,
      notes,
      stopped,
      guessed,
      ...columns,
    }))
  }

  /** What is left of them is told apart from what was sent. */
  replace(sources: readonly number[]): void {
    for (const source of sources) this.#change(source, () => ({ replaced: true }))
  }

  /** The rows of some sources; null when there are none. */
  spanOf(sources: readonly number[]): Added | null {
    const spans = sources.flatMap((source) => this.#spans[source] ?? [])
    if (spans.length === 0) return null
    const from = Math.min(...spans.map((span) => span.from))
    const to = Math.max(...spans.map((span) => span.to))
    return { sources: new Set(sources), from, to }
  }

  load(sources: readonly Source[]): void {
    this.clear()
    this.#all = sources
  }

  clear(): void {
    this.#all = []
    this.#open.clear()
    this.#spans.length = 0
  }

  #change(source: number, change: (before: Source) => Partial<Source>): void {
    this.#all = this.#all.map((before, at) => (at === source ? { ...before, ...change(before) } : before))
  }
}

/** How many lines begin in these of many rows; `before` is that of the row in front of them. */
function begun(lines: Uint32Array, before: number): number {
  let count = 0
  let last = before
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? last
    if (line !== last) count += 1
    last = line
  }
  return count
}
