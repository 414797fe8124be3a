import { roomFor } from './cells.ts'
import type { Hashed } from './first-rows.ts'
import { FirstRows } from './first-rows.ts'

interface Rows extends Hashed {
  /** A row is merged into another one now, or into none. */
  readonly merge: (id: number, mergedWith: number | null) => void
}

/**
 * Which rows have the same URL. The first of them is kept, the others are merged into it. A table of the first rows, and
 * a list through each group, all in plain numbers: a million rows take 24 MB and no objects.
 */
export class SameUrls {
  readonly #rows: Rows
  readonly #first: FirstRows
  // Ids plus one, so that 0 is none.
  #next = new Uint32Array()
  #before = new Uint32Array()
  /** Of a group's first row: its last one. */
  #last = new Uint32Array()

  constructor(rows: Rows) {
    this.#rows = rows
    this.#first = new FirstRows(rows)
  }

  /** Makes room for rows with ids below `length`. */
  reserve(length: number): void {
    this.#first.reserve(length)
    this.#next = roomFor(this.#next, length, Uint32Array)
    this.#before = roomFor(this.#before, length, Uint32Array)
    this.#last = roomFor(this.#last, length, Uint32Array)
  }

  /** The rows of this one's group, the kept one first. */
  of(id: number): readonly number[] {
    const ids: number[] = []
    for (let at = this.#first.find(id); at !== 0; at = this.#next[at - 1] ?? 0) ids.push(at - 1)
    return ids
  }

  enter(id: number): void {
    if (id >= this.#next.length) this.reserve(id + 1)
    const first = this.#first.find(id)
    if (first === 0) return this.#alone(id)
    if (id < first - 1) return this.#inFront(id, first - 1)
    // Nearly always behind the last; only what comes back by *Undo* belongs further ahead.
    let behind = this.#last[first - 1] ?? first
    while (behind - 1 > id) behind = this.#before[behind - 1] ?? first
    this.#link(behind - 1, id, first - 1)
    this.#rows.merge(id, first - 1)
  }

  leave(id: number): void {
    const first = this.#first.find(id)
    if (first === 0) return
    const next = this.#next[id] ?? 0
    const before = this.#before[id] ?? 0
    this.#next[id] = 0
    this.#before[id] = 0
    if (first !== id + 1) {
      if (before !== 0) this.#next[before - 1] = next
      if (next === 0) this.#last[first - 1] = before
      else this.#before[next - 1] = before
      return
    }
    if (next === 0) return this.#first.set(null)
    this.#first.set(next - 1)
    this.#before[next - 1] = 0
    this.#last[next - 1] = this.#last[id] ?? next
    this.#rows.merge(next - 1, null)
    for (let at = this.#next[next - 1] ?? 0; at !== 0; at = this.#next[at - 1] ?? 0)
      this.#rows.merge(at - 1, next - 1)
  }

  clear(): void {
    this.#first.clear()
    for (const cells of [this.#next, this.#before, this.#last]) cells.fill(0)
  }

  #alone(id: number): void {
    this.#first.set(id)
    this.#last[id] = id + 1
    this.#rows.merge(id, null)
  }

  #inFront(id: number, first: number): void {
    this.#first.set(id)
    this.#next[id] = first + 1
    this.#before[id] = 0
    this.#before[first] = id + 1
    this.#last[id] = this.#last[first] ?? first + 1
    this.#rows.merge(id, null)
    for (let at = first + 1; at !== 0; at = this.#next[at - 1] ?? 0) this.#rows.merge(at - 1, id)
  }

  #link(behind: number, id: number, first: number): void {
    const next = this.#next[behind] ?? 0
    this.#next[behind] = id + 1
    this.#before[id] = behind + 1
    this.#next[id] = next
    if (next === 0) this.#last[first] = id + 1
    else this.#before[next - 1] = id + 1
  }
}
