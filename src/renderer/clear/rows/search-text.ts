/** Texts one after the other; `ends` has where each of them ends. */
interface Joined {
  readonly text: string
  readonly start: number
  readonly ends: Uint32Array
}

/** Whether a text holds what is searched for, which is in lower case. */
export function holds(text: string, wanted: string): boolean {
  return text.toLowerCase().includes(wanted)
}

/** Marks the texts that hold what is searched for: one look through all of them, not one at each. */
export function markIn({ text, start, ends }: Joined, wanted: string, marks: Uint8Array): void {
  let row = 0
  for (let found = text.indexOf(wanted, start); found >= 0; found = text.indexOf(wanted, found)) {
    while (row < ends.length && (ends[row] ?? 0) <= found) row += 1
    const end = ends[row]
    if (end === undefined) return
    // What runs on into the next text stands in neither.
    const isWhole = found + wanted.length <= end
    if (isWhole) marks[row] = 1
    found = isWhole ? end : found + 1
  }
}
