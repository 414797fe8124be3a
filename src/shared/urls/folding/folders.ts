import { Places } from './places.ts'

/**
 * The folders of a list and all those above them. A row is in a folder just when its URL begins with it, so a wildcard
 * that is no shorter covers just what is in it.
 *
 * A URL is looked at once, while it is at hand: its folder, when new, is put into the one above it right away, and what
 * they hold together is summed up later in numbers alone.
 */
export class Folders {
  readonly places: Places
  readonly #rows: readonly { readonly url: string }[]

  /** `alike`: characters with which the URLs of all rows begin. */
  constructor(rows: readonly { readonly url: string }[], alike: number) {
    this.places = new Places(rows, alike)
    this.#rows = rows
  }

  /** Takes in a row's URL, whose folder is its first `length` characters. */
  take(row: number, length: number): void {
    const { places } = this
    const folder = this.#of(row, length)
    const isFirst = places.countOf(folder) === 0
    places.shareWith(folder, row)
    places.enter(folder, 1, isFirst ? 1 : 0)
  }

  /**
   * Hands every folder to the one above it, so that each holds all that is below it, and gives those that hold at least
   * `fewest` URLs, deepest first. A folder that holds nothing but one other is that other, and is not named again.
   */
  rise(fewest: number): number[] {
    const { places } = this
    const large: number[] = []
    /** Of the folder right below that came last. Where there are several, none of them holds all. */
    const below = new Int32Array(places.size)
    for (const folder of longestFirst(places)) {
      const count = places.countOf(folder)
      if (count >= fewest && count > (below[folder] ?? 0)) large.push(folder)
      const above = places.aboveOf(folder)
      if (above < 0) continue
      places.enter(above, count, places.foldersOf(folder))
      below[above] = count
    }
    return large
  }

  #of(row: number, length: number): number {
    const { places } = this
    const known = places.size
    const folder = places.of(row, length)
    if (folder < known) return folder
    const slash = slashAbove(this.#rows[row]?.url ?? '', length)
    if (slash < 0) return folder
    const above = this.#of(row, slash + 1)
    places.putInto(folder, above)
    places.shareWith(above, row)
    return folder
  }
}

/** A folder is longer than any above it. Those of one length stay in the order of the list. */
function longestFirst(places: Places): Int32Array {
  const starts: number[] = []
  for (let place = 0; place < places.size; place += 1) {
    const length = places.lengthOf(place)
    while (starts.length <= length) starts.push(0)
    starts[length] = (starts[length] ?? 0) + 1
  }
  let start = 0
  for (let length = starts.length - 1; length >= 0; length -= 1) {
    const many = starts[length] ?? 0
    starts[length] = start
    start += many
  }
  const sorted = new Int32Array(places.size)
  for (let place = 0; place < places.size; place += 1) {
    const length = places.lengthOf(place)
    const at = starts[length] ?? 0
    sorted[at] = place
    starts[length] = at + 1
  }
  return sorted
}

/** Where the folder above one of this length ends; -1 above a host. */
function slashAbove(url: string, length: number): number {
  const slash = url.lastIndexOf('/', length - 2)
  return slash < url.indexOf('://') + 3 ? -1 : slash
}
