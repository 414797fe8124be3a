import type { Ids } from '../rows/view.ts'

/** Where a row stands among the rows shown, which are in the list's order; where it would stand if it is not shown. */
export function placeIn(view: Ids, id: number): number {
  let low = 0
  let high = view.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((view.at(middle) ?? 0) < id) low = middle + 1
    else high = middle
  }
  return low
}
