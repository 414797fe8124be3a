/** The numbers of a place, one after the other in one array: fresh memory is what takes the time. */
const LENGTH = 0
const SHARED = 1
const COUNT = 2
const FOLDERS = 3
const ROW = 4
/** Plus one: 0 is none. */
const ABOVE = 5
const numbers = 6
const placesAtFirst = 512

type Rows = readonly { readonly url: string }[]

/**
 * Folders or files of a list, each the first so many characters of a row's URL, with what is in them in numbers. A
 * table of its own, because cutting 100,000 keys out of their URLs for a `Map` takes three times as long (measured).
 */
export class Places {
  readonly #rows: Rows
  readonly #alike: number
  #size = 0
  #numbers = new Int32Array(placesAtFirst * numbers)
  /**
   * By the lower bits of a place's hash: its upper bits, and below them the place plus one. So hardly ever is a URL
   * looked at that turns out to be in another place; URLs are all over the memory.
   */
  #table: Int32Array

  /** `alike`: characters with which the URLs of all rows begin. */
  constructor(rows: Rows, alike: number) {
    this.#rows = rows
    this.#alike = alike
    this.#table = new Int32Array(tableFor(rows.length))
  }

  get size(): number {
    return this.#size
  }

  /** The place that is the first `length` characters of the row's URL; a new one is empty and gets the next number. */
  of(row: number, length: number): number {
    const url = this.#url(row)
    const hash = this.#hash(url, length)
    const last = this.#table.length - 1
    let slot = hash & last
    for (;;) {
      const entry = this.#table[slot] ?? 0
      if (entry === 0) return this.#add(row, length, hash, slot)
      const place = (entry & last) - 1
      if (((entry ^ hash) & ~last) === 0 && this.#is(place, url, length)) return place
      slot = (slot + 1) & last
    }
  }

  /** Takes in `count` URLs from so many folders. */
  enter(place: number, count: number, folders: number): void {
    this.#set(place, COUNT, this.countOf(place) + count)
    this.#set(place, FOLDERS, this.foldersOf(place) + folders)
  }

  /** The row's URL is in the place: what all in it share may be shorter now. */
  shareWith(place: number, row: number): void {
    const shared = this.sharedOf(place)
    let at = Math.max(this.lengthOf(place), this.#alike)
    // Stryker disable all: what begins alike as far as was shared changes nothing; these only save the look
    if (at >= shared || this.#get(place, ROW) === row) return
    const url = this.#url(row)
    const sample = this.urlOf(place)
    if (url.slice(at, shared) === sample.slice(at, shared)) return
    // Stryker restore all
    while (url.charCodeAt(at) === sample.charCodeAt(at)) at += 1
    this.shareAtMost(place, at)
  }

  /** Of what is in the place, something begins only so far like its `urlOf`. */
  shareAtMost(place: number, length: number): void {
    if (length < this.sharedOf(place)) this.#set(place, SHARED, length)
  }

  putInto(place: number, above: number): void {
    this.#set(place, ABOVE, above + 1)
  }

  /** One of the URLs; its first `sharedOf` characters are the longest beginning that all of them have. */
  urlOf(place: number): string {
    return this.#url(this.#get(place, ROW))
  }
  lengthOf(place: number): number {
    return this.#get(place, LENGTH)
  }
  sharedOf(place: number): number {
    return this.#get(place, SHARED)
  }
  countOf(place: number): number {
    return this.#get(place, COUNT)
  }
  foldersOf(place: number): number {
    return this.#get(place, FOLDERS)
  }
  /** What it was put into; -1 for nothing. */
  aboveOf(place: number): number {
    return this.#get(place, ABOVE) - 1
  }

  #url(row: number): string {
    return this.#rows[row]?.url ?? ''
  }
  #get(place: number, which: number): number {
    return this.#numbers[place * numbers + which] ?? 0
  }
  #set(place: number, which: number, value: number): void {
    this.#numbers[place * numbers + which] = value
  }

  #add(row: number, length: number, hash: number, slot: number): number {
    const place = this.#size
    this.#size += 1
    if (this.#size * numbers > this.#numbers.length) this.#growNumbers()
    this.#set(place, LENGTH, length)
    this.#set(place, SHARED, this.#url(row).length)
    this.#set(place, ROW, row)
    this.#table[slot] = (hash & -this.#table.length) | (place + 1)
    if (this.#size * 2 > this.#table.length) this.#growTable()
    return place
  }

  #growNumbers(): void {
    const before = this.#numbers
    this.#numbers = new Int32Array(before.length * 2)
    this.#numbers.set(before)
  }

  #growTable(): void {
    const size = this.#table.length * 2
    this.#table = new Int32Array(size)
    for (let place = 0; place < this.#size; place += 1) {
      const hash = this.#hash(this.urlOf(place), this.lengthOf(place))
      let slot = hash & (size - 1)
      while (this.#table[slot] !== 0) slot = (slot + 1) & (size - 1)
      this.#table[slot] = (hash & -size) | (place + 1)
    }
  }

  // Stryker disable all: however badly it spreads, each place is found; it only takes longer
  #hash(url: string, length: number): number {
    let hash = length
    for (let at = Math.min(this.#alike, length); at < length; at += 1)
      hash = Math.imul(hash ^ url.charCodeAt(at), 0x01000193)
    // By themselves the lower bits tell numbered names apart badly.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    return hash ^ (hash >>> 13)
  }
  // Stryker restore all

  /** From the end, where names differ. */
  #is(place: number, url: string, length: number): boolean {
    if (this.lengthOf(place) !== length) return false
    const own = this.urlOf(place)
    const end = Math.min(this.#alike, length)
    let at = length - 1
    while (at >= end && own.charCodeAt(at) === url.charCodeAt(at)) at -= 1
    return at < end
  }
}

// Stryker disable all: a table that begins too small grows, one that begins too large has room
/** A power of two with room for twice as many: full tables are slow. */
function tableFor(places: number): number {
  let size = 64
  while (size < places * 2) size *= 2
  return size
}
