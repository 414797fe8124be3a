/** A row of a list that nothing blocks, with its exact URL. */
export interface ListRow {
  readonly id: number
  readonly url: string
  readonly wildcard: boolean
}

/** What a list clears twice. A row is in at most one of the two maps. */
export interface Coverage {
  /** Row → the first row with the very same URL. */
  readonly duplicates: ReadonlyMap<number, number>
  /** Row → the widest wildcard of the list that reaches it. */
  readonly covered: ReadonlyMap<number, number>
}

/**
 * Finds the rows that need no purge of their own. A wildcard is a plain prefix match on the URL, so `photo.jpg*` reaches
 * `photo.jpg?tr=w-100` and not `/tr:w-100/photo.jpg`, as ImageKit's documents say. Takes about as long as sorting the
 * wildcards and one binary search a row.
 */
export function coverage(rows: Iterable<ListRow>): Coverage {
  const duplicates = new Map<number, number>()
  const firstOf = new Map<string, ListRow>()
  for (const row of rows) {
    const first = firstOf.get(row.url)
    if (first === undefined) firstOf.set(row.url, row)
    else duplicates.set(row.id, first.id)
  }
  return { duplicates, covered: coveredBy(widestOf(firstOf.values()), firstOf.values()) }
}

interface Prefix {
  readonly text: string
  readonly id: number
}

/** The wildcards of a list that no other wildcard of it reaches. */
export interface Widest {
  /** The one that reaches a row's URL, which is not the row itself; null for none. */
  readonly covering: (id: number, url: string) => number | null
}

/** The prefixes of the wildcards that no other wildcard reaches, sorted: none of them is a prefix of another. */
export function widestOf(rows: Iterable<ListRow>): Widest {
  const prefixes: Prefix[] = []
  for (const { id, url, wildcard } of rows) if (wildcard) prefixes.push({ text: url.slice(0, -1), id })
  // Code units, not a language's order: only then does a prefix stand right before what it is a prefix of.
  prefixes.sort((a, b) => (a.text < b.text ? -1 : 1))
  const widest: Prefix[] = []
  for (const prefix of prefixes) {
    const before = widest.at(-1)
    if (before === undefined || !prefix.text.startsWith(before.text)) widest.push(prefix)
  }
  const covering = (id: number, url: string) => {
    const candidate = lastNotAfter(widest, url)
    if (candidate === undefined || candidate.id === id) return null
    return url.startsWith(candidate.text) ? candidate.id : null
  }
  return { covering }
}

function coveredBy(widest: Widest, rows: Iterable<ListRow>): Map<number, number> {
  const covered = new Map<number, number>()
  for (const { id, url } of rows) {
    const by = widest.covering(id, url)
    if (by !== null) covered.set(id, by)
  }
  return covered
}

/** Because no prefix is a prefix of another, the last one that sorts not after the URL is the only one it can have. */
function lastNotAfter(sorted: readonly Prefix[], url: string): Prefix | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const prefix = sorted[middle]
    if (prefix !== undefined && prefix.text <= url) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}
