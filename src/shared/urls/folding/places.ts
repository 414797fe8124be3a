/** The numbers of a place, one after the other in one array. */
const LENGTH = 0
const SHARED = 1
const COUNT = 2
const FOLDERS = 3
const numbers = 4

/**
 * Folders or files of a list, each the first so many characters of some URL, with what is in them in numbers. A table
 * of its own, because cutting 100,000 keys out of their URLs for a `Map` takes three times as long (measured).
 */
export class Places {
  readonly #urls: string[] = []
  readonly #alike: number
  #numbers: Int32Array
  #table: Int32Array

  /** `expected`: places there may be; more are taken too. `alike`: characters with which all URLs begin. */
  constructor(expected: number, alike: number) {
    this.#alike = alike
    const size = sizeFor(expected)
    this.#table = new Int32Array(size).fill(-1)
    this.#numbers = new Int32Array((size / 2 + 1) * numbers)
  }

  get size(): number {
    return this.#urls.length
  }

  /** The number of the place that is the first `length` characters of `url`; a new one is empty. */
  of(url: string, length: number): number {
    const last = this.#table.length - 1
    let slot = this.#hash(url, length) & last
    for (;;) {
      const place = this.#table[slot] ?? -1
      if (place < 0) return this.#add(url, length, slot)
      if (this.lengthOf(place) === length && this.#isSame(this.urlOf(place), url, length)) return place
      slot = (slot + 1) & last
    }
  }

  /** Takes in `count` URLs from so many folders that all begin like the first `shared` characters of `url`. */
  enter(place: number, url: string, shared: number, count: number, folders: number): void {
    const before = this.countOf(place)
    const from = place * numbers
    this.#numbers[from + COUNT] = before + count
    this.#numbers[from + FOLDERS] = this.foldersOf(place) + folders
    this.#numbers[from + SHARED] = before === 0 ? shared : this.#sharedWith(place, url, shared)
  }

  /** One of the URLs; its first `sharedOf` characters are the longest beginning that all of them have. */
  urlOf(place: number): string {
    return this.#urls[place] ?? ''
  }
  lengthOf(place: number): number {
    return this.#numbers[place * numbers + LENGTH] ?? 0
  }
  sharedOf(place: number): number {
    return this.#numbers[place * numbers + SHARED] ?? 0
  }
  countOf(place: number): number {
    return this.#numbers[place * numbers + COUNT] ?? 0
  }
  foldersOf(place: number): number {
    return this.#numbers[place * numbers + FOLDERS] ?? 0
  }

  #sharedWith(place: number, url: string, shared: number): number {
    const sample = this.urlOf(place)
    const end = Math.min(this.sharedOf(place), shared)
    let at = this.lengthOf(place)
    while (at < end && sample.charCodeAt(at) === url.charCodeAt(at)) at += 1
    return at
  }

  #add(url: string, length: number, slot: number): number {
    const place = this.size
    this.#urls.push(url)
    this.#numbers[place * numbers + LENGTH] = length
    this.#table[slot] = place
    if (this.size * 2 > this.#table.length) this.#grow()
    return place
  }

  #grow(): void {
    const before = this.#numbers
    const size = this.#table.length * 2
    this.#numbers = new Int32Array((size / 2 + 1) * numbers)
    this.#numbers.set(before)
    this.#table = new Int32Array(size).fill(-1)
    for (let place = 0; place < this.size; place += 1) {
      let slot = this.#hash(this.urlOf(place), this.lengthOf(place)) & (size - 1)
      while ((this.#table[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1)
      this.#table[slot] = place
    }
  }

  // Stryker disable all: however badly it spreads, each place is found; it only takes longer
  #hash(url: string, length: number): number {
    let hash = length
    for (let at = Math.min(this.#alike, length); at < length; at += 1)
      hash = Math.imul(hash ^ url.charCodeAt(at), 0x01000193)
    // The lower bits alone tell numbered names apart badly.
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8
  }

  // Stryker restore all
  #isSame(one: string, other: string, length: number): boolean {
    const end = Math.min(this.#alike, length)
    let at = length - 1
    while (at >= end && one.charCodeAt(at) === other.charCodeAt(at)) at -= 1
    return at < end
  }
}

// Stryker disable all: a table that begins too small grows, one that begins too large has room
function sizeFor(places: number): number {
  let size = 64
  while (size < places * 2) size *= 2
  return size
}
