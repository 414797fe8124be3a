import { roomFor } from './cells.ts'

interface Rows {
  readonly hashOf: (id: number) => number
  readonly isSame: (one: number, other: number) => boolean
  /** A row is merged into another one now, or into none. */
  readonly merge: (id: number, mergedWith: number | null) => void
}

const tombstone = 0xffff_ffff

/**
 * Which rows have the same URL. The first of them is kept, the others are merged into it. An open-addressed table of
 * the first rows, and a list through each group, all in plain numbers: a million rows take 24 MB and no objects.
 */
export class SameUrls {
  readonly #rows: Rows
  #slots = new Uint32Array(1_024)
  /** Slots that are not free, tombstones among them. */
  #used = 0
  // Ids plus one, so that 0 is none.
  #next = new Uint32Array()
  #before = new Uint32Array()
  /** Of a group's first row: its last one. */
  #last = new Uint32Array()

  constructor(rows: Rows) {
    this.#rows = rows
  }

  /** Makes room for rows with ids below `length`. */
  reserve(length: number): void {
    this.#makeRoom(length)
    if (length * 2 > this.#slots.length) this.#rehash(length - this.#used)
  }

  /** The rows of this one's group, the kept one first. */
  of(id: number): readonly number[] {
    const slot = this.#find(id)
    const first = this.#slots[slot] ?? 0
    const ids: number[] = []
    for (let at = first; at !== 0 && at !== tombstone; at = this.#next[at - 1] ?? 0) ids.push(at - 1)
    return ids
  }

  enter(id: number): void {
    this.#grow(id)
    const slot = this.#find(id)
    const first = this.#slots[slot] ?? 0
    if (first === 0) return this.#alone(id, slot)
    if (id < first - 1) return this.#inFront(id, first - 1, slot)
    // Nearly always behind the last; only what comes back by *Undo* belongs further ahead.
    let behind = this.#last[first - 1] ?? first
    while (behind - 1 > id) behind = this.#before[behind - 1] ?? first
    this.#link(behind - 1, id, first - 1)
    this.#rows.merge(id, first - 1)
  }

  leave(id: number): void {
    const slot = this.#find(id)
    const first = this.#slots[slot] ?? 0
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
    if (next === 0) {
      this.#slots[slot] = tombstone
      return
    }
    this.#slots[slot] = next
    this.#before[next - 1] = 0
    this.#last[next - 1] = this.#last[id] ?? next
    this.#rows.merge(next - 1, null)
    for (let at = this.#next[next - 1] ?? 0; at !== 0; at = this.#next[at - 1] ?? 0)
      this.#rows.merge(at - 1, next - 1)
  }

  clear(): void {
    this.#slots = new Uint32Array(1_024)
    this.#used = 0
    for (const cells of [this.#next, this.#before, this.#last]) cells.fill(0)
  }

  #alone(id: number, slot: number): void {
    this.#slots[slot] = id + 1
    this.#last[id] = id + 1
    this.#used += 1
    this.#rows.merge(id, null)
  }

  #inFront(id: number, first: number, slot: number): void {
    this.#slots[slot] = id + 1
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

  /** The slot of this row's URL, or the free one it would take. */
  #find(id: number): number {
    const hash = this.#rows.hashOf(id)
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const there = this.#slots[slot] ?? 0
      if (there === 0) return slot
      if (there === tombstone) continue
      if (there === id + 1) return slot
      if (this.#rows.hashOf(there - 1) === hash && this.#rows.isSame(there - 1, id)) return slot
    }
  }

  /** At most half of the slots are used, so that a search is short. */
  #grow(id: number): void {
    this.#makeRoom(id + 1)
    if (this.#used * 2 >= this.#slots.length) this.#rehash(this.#used)
  }

  #makeRoom(length: number): void {
    this.#next = roomFor(this.#next, length, Uint32Array)
    this.#before = roomFor(this.#before, length, Uint32Array)
    this.#last = roomFor(this.#last, length, Uint32Array)
  }

  /** Into a table that has room for so many more. */
  #rehash(more: number): void {
    const old = this.#slots.filter((there) => there !== 0 && there !== tombstone)
    const wanted = (old.length + more) * 2 + 1
    this.#slots = new Uint32Array(Math.max(1_024, 2 ** Math.ceil(Math.log2(wanted))))
    this.#used = old.length
    const mask = this.#slots.length - 1
    for (const there of old) {
      let slot = this.#rows.hashOf(there - 1) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = there
    }
  }
}
