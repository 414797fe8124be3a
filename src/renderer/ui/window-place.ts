/**
 * An element ends at 33,554,428 device pixels, wherever its display is scaled to. Above this height in CSS pixels, a
 * quarter of that, the scroll bar stands for the list in a smaller scale.
 */
const tallest = 8_000_000

export interface Measures {
  readonly count: number
  readonly rowHeight: number
  /** Height in which rows can be seen. */
  readonly seen: number
}

/** How high the rows are in the page, which is less than they are together where these are too many. */
export function heightOf({ count, rowHeight }: Measures): number {
  return Math.min(count * rowHeight, tallest)
}

export function isScaled({ count, rowHeight }: Measures): boolean {
  return count * rowHeight > tallest
}

/** The furthest the list can be scrolled, in its own pixels. */
export function lastOffset({ count, rowHeight, seen }: Measures): number {
  return Math.max(0, count * rowHeight - seen)
}

/** From where the bar is, of how far it goes, to where the list is. */
export function offsetAt(scrolled: number, most: number, measures: Measures): number {
  if (!isScaled(measures)) return scrolled
  if (most <= 0) return 0
  // A display's scale rounds: the end of the bar is the end of the list.
  const share = scrolled >= most - 1 ? 1 : Math.max(0, scrolled) / most
  return share * lastOffset(measures)
}

/** The other way round. */
export function scrolledTo(offset: number, most: number, measures: Measures): number {
  const last = lastOffset(measures)
  const kept = Math.max(0, Math.min(last, offset))
  if (!isScaled(measures)) return kept
  return last === 0 ? 0 : (kept / last) * most
}

/** The nearest offset at which a row is seen as a whole. */
export function offsetFor(index: number, offset: number, { rowHeight, seen }: Measures): number {
  const top = index * rowHeight
  if (top < offset) return top
  return top + rowHeight > offset + seen ? top + rowHeight - seen : offset
}

/** Rows are drawn in groups of so many, so that scrolling past one of them draws nothing anew. */
export const group = 8

/** The rows that exist at an offset: those seen, and a group more at both ends. The last is not among them. */
export function rangeAt(offset: number, { count, rowHeight, seen }: Measures): readonly [number, number] {
  const first = Math.floor(offset / rowHeight / group) * group - group
  const last = Math.ceil((offset + seen) / rowHeight / group) * group + group
  return [Math.max(0, first), Math.min(count, last)]
}
