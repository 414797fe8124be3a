type Cells = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** The same cells with room for `length` of them, twice as many where they have to move. */
export function roomFor<T extends Cells>(cells: T, length: number, make: new (length: number) => T): T {
  if (length <= cells.length) return cells
  const more = new make(Math.max(length, cells.length * 2, 1_024))
  more.set(cells)
  return more
}
