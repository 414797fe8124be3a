/** How a row is told from others: by its URL's hash, and by the URL itself where two have the same. */
export interface Hashed {
  readonly hashOf: (id: number) => number
  readonly isSame: (one: number, other: number) => boolean
}

/** The table's parts, told by a hash's highest bits. */
const partBits = 8
const parts = 2 ** partBits
/** Slots of a part that nothing is in yet. */
const fewest = 8
/** Slots of a part that may be far more than it will need. */
const mostReserved = 2 ** 16
/** A part that will be large gets there in steps: all parts grow for the first time within a few hundred rows. */
const step = 8
/** How full a part gets before it grows: a search stays short. */
const [leastFill, mostFill] = [0.3, 0.6]
const tombstone = 0xffff_ffff

/**
 * The first row of each URL, found by it: an open-addressed table in plain numbers. Its parts grow one by one, each at a
 * fill of its own, so that no row that comes in waits for all of it to be moved, and no memory is taken before its time.
 */
export class FirstRows {
  readonly #rows: Hashed
  /** Ids plus one, so that 0 is none. */
  readonly #slots: Uint32Array<ArrayBuffer>[] = []
  /** Slots of each part that are not free, tombstones among them. */
  readonly #used = new Uint32Array(parts)
  /** Slots that a part soon gets when it grows. */
  #least = fewest
  /** Where the last search ended. */
  #part = 0
  #slot = 0

  constructor(rows: Hashed) {
    this.#rows = rows
    this.clear()
  }

  /** The first row with this row's URL, plus one; 0 for none. `set` then writes to its place. */
  find(id: number): number {
    const hash = this.#rows.hashOf(id)
    this.#part = hash >>> (32 - partBits)
    const slots = this.#slotsOf(this.#part)
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const there = slots[slot] ?? 0
      const isHere =
        there === 0 || there === id + 1 || (there !== tombstone && this.#isSame(there - 1, id, hash))
      if (!isHere) continue
      this.#slot = slot
      return there
    }
  }

  /** Writes the row that is the first now, where `find` has just ended; null takes the URL out. */
  set(first: number | null): void {
    const slots = this.#slotsOf(this.#part)
    const isNew = slots[this.#slot] === 0
    if (isNew && first === null) return
    slots[this.#slot] = first === null ? tombstone : first + 1
    if (!isNew) return
    const used = (this.#used[this.#part] ?? 0) + 1
    this.#used[this.#part] = used
    if (used > slots.length * fillOf(this.#part)) this.#grow(this.#part)
  }

  /** So many rows are to come: each part grows a few times then, and not again and again. */
  reserve(rows: number): void {
    const wanted = 2 ** Math.ceil(Math.log2(rows / parts / fillOf(parts / 2)))
    this.#least = Math.max(this.#least, Math.min(mostReserved, wanted))
  }

  clear(): void {
    this.#least = fewest
    this.#used.fill(0)
    for (let part = 0; part < parts; part += 1) this.#slots[part] = new Uint32Array(fewest)
  }

  #isSame(one: number, other: number, hash: number): boolean {
    return this.#rows.hashOf(one) === hash && this.#rows.isSame(one, other)
  }

  #slotsOf(part: number): Uint32Array<ArrayBuffer> {
    return this.#slots[part] ?? new Uint32Array(fewest)
  }

  /** Into twice the slots, or nearer to what will be needed; into as many, where most of them were tombstones. */
  #grow(part: number): void {
    const before = this.#slotsOf(part)
    const alive = before.filter((there) => there !== 0 && there !== tombstone)
    const isFull = alive.length * 2 > (this.#used[part] ?? 0)
    const slots = new Uint32Array(isFull ? more(before.length, this.#least) : before.length)
    const mask = slots.length - 1
    for (const there of alive) {
      let slot = this.#rows.hashOf(there - 1) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = there
    }
    this.#slots[part] = slots
    this.#used[part] = alive.length
  }
}

function fillOf(part: number): number {
  return leastFill + ((mostFill - leastFill) * part) / parts
}

function more(slots: number, wanted: number): number {
  return slots < wanted ? Math.min(slots * step, wanted) : slots * 2
}
